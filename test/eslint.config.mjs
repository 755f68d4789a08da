import { defineConfig } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist*/', '**/.astro/', 'node_modules/', '.data/', 'db/migrations/', 'db/patches/'] },
  { basePath: new URL('..', import.meta.url).pathname },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The tests rely on a value being there; noUncheckedIndexedAccess asks each time.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'sql', property: 'raw', message: 'Text from outside must be a parameter.' },
        { object: 'z', property: 'coerce', message: 'It makes a missing number 0.' },
      ],
    },
  },
  // Astro's own type declarations, and the console that the site takes over.
  {
    files: ['src/quiet-console.ts', 'test/bench/**', 'db/import-postcodes.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.d.ts', 'src/faults.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
)
