CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS cube;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS earthdistance;
--> statement-breakpoint
-- English stems over folded accents. No stop words are taken out beyond English's own.
CREATE TEXT SEARCH CONFIGURATION open_door (COPY = english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION open_door
  ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword
  WITH unaccent, english_stem;
