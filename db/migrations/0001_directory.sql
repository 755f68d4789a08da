CREATE TYPE "public"."capacity_kind" AS ENUM('open', 'waiting', 'full', 'paused', 'not_stated');--> statement-breakpoint
CREATE TYPE "public"."cost_kind" AS ENUM('free', 'amount', 'not_stated');--> statement-breakpoint
CREATE TYPE "public"."eligibility_stance" AS ENUM('criteria', 'anyone', 'ask', 'not_stated');--> statement-breakpoint
CREATE TYPE "public"."location_type" AS ENUM('physical', 'postal', 'virtual');--> statement-breakpoint
CREATE TYPE "public"."organization_kind" AS ENUM('community', 'charity', 'public_body', 'social_enterprise', 'faith', 'company');--> statement-breakpoint
CREATE TYPE "public"."service_status" AS ENUM('active', 'inactive', 'defunct', 'temporarily closed');--> statement-breakpoint
CREATE TABLE "abbreviations" (
	"short" text PRIMARY KEY NOT NULL,
	"means" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accessibility" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"location_id" uuid NOT NULL,
	"feature" text,
	"description" text,
	"details" text,
	"url" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "addresses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"location_id" uuid NOT NULL,
	"attention" text,
	"address_1" text NOT NULL,
	"city" text NOT NULL,
	"region" text,
	"state_province" text NOT NULL,
	"postal_code" text NOT NULL,
	"country" text DEFAULT 'GB' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attributes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"taxonomy_term_id" uuid NOT NULL,
	"link_type" text,
	"value" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"name" text,
	"title" text,
	"email" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cost_options" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"option" text,
	"amount" numeric(9, 2),
	"amount_description" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"criterion" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"source" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "languages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"code" text NOT NULL,
	"note" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" text NOT NULL,
	"written_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "local_notes_expire" CHECK ("local_notes"."expires_on" > "local_notes"."written_on")
);
--> statement-breakpoint
CREATE TABLE "locations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"location_type" "location_type" DEFAULT 'physical' NOT NULL,
	"name" text,
	"description" text,
	"latitude" double precision,
	"longitude" double precision,
	"transport" text,
	"external_identifier" text,
	"external_identifier_type" text
);
--> statement-breakpoint
CREATE TABLE "organization_identifiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"identifier_scheme" text,
	"identifier_type" text NOT NULL,
	"identifier" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"alternate_name" text,
	"kind" "organization_kind" NOT NULL,
	"description" text NOT NULL,
	"email" text,
	"website" text,
	"uri" text,
	"logo" text,
	"parent_organization_id" uuid,
	"last_modified" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "phones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contact_id" uuid,
	"organization_id" uuid,
	"number" text NOT NULL,
	"description" text,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "phones_belong_to_one" CHECK (num_nonnulls("phones"."contact_id", "phones"."organization_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "place" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"helpline_name" text NOT NULL,
	"helpline_number" text NOT NULL,
	"helpline_hours" text NOT NULL,
	"children_line" text NOT NULL,
	"adults_line" text NOT NULL,
	"email" text NOT NULL,
	"attribution" text NOT NULL,
	"due_days" integer DEFAULT 90 NOT NULL,
	"stale_days" integer DEFAULT 180 NOT NULL,
	CONSTRAINT "place_is_one" CHECK ("place"."one"),
	CONSTRAINT "place_stale_after_due" CHECK ("place"."stale_days" > "place"."due_days")
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"service_at_location_id" uuid,
	"valid_from" date,
	"valid_to" date,
	"dtstart" date,
	"until" date,
	"count" integer,
	"freq" text,
	"interval" integer,
	"byday" text,
	"bymonthday" text,
	"opens_at" time(0),
	"closes_at" time(0),
	"term_time" boolean DEFAULT false NOT NULL,
	"description" text,
	"attending_type" text,
	"schedule_link" text,
	"notes" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealed_locations" (
	"service_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_areas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"name" text NOT NULL,
	"code" text,
	"uri" text,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_at_locations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"alternate_name" text,
	"summary" text NOT NULL,
	"description" text NOT NULL,
	"url" text,
	"email" text,
	"status" "service_status" DEFAULT 'active' NOT NULL,
	"reopens_on" date,
	"alert" text,
	"accreditations" text,
	"interpretation_services" text,
	"eligibility_stance" "eligibility_stance" DEFAULT 'not_stated' NOT NULL,
	"eligibility_description" text,
	"route_self" boolean,
	"route_professional" boolean,
	"route_drop_in" boolean,
	"waiting_list" boolean,
	"application_process" text,
	"what_happens_first" text,
	"what_to_bring" text,
	"barriers_absent" text[] DEFAULT '{}' NOT NULL,
	"ways_given" text[] DEFAULT '{}' NOT NULL,
	"capacity_kind" "capacity_kind" DEFAULT 'not_stated' NOT NULL,
	"capacity_weeks" integer,
	"capacity_until" date,
	"capacity_said_on" date,
	"cost_kind" "cost_kind" DEFAULT 'not_stated' NOT NULL,
	"confidential_area" text,
	"assured_on" date,
	"assured_by" text,
	"assurer_email" text,
	"last_modified" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_slug_unique" UNIQUE("slug"),
	CONSTRAINT "services_waiting_says_how_long" CHECK ("services"."capacity_kind" <> 'waiting' or "services"."capacity_weeks" is not null),
	CONSTRAINT "services_assured_by_somebody" CHECK (("services"."assured_on" is null) = ("services"."assured_by" is null))
);
--> statement-breakpoint
CREATE TABLE "taxonomies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"uri" text,
	"version" text,
	CONSTRAINT "taxonomies_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "taxonomy_terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"taxonomy_id" uuid NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"descriptions" jsonb NOT NULL,
	"parent_id" uuid,
	"term_uri" text,
	"safety" boolean DEFAULT false NOT NULL,
	"applies_to" text,
	"means" text[] DEFAULT '{}' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term_phrases" (
	"term_id" uuid NOT NULL,
	"phrase" text NOT NULL,
	"weight" integer NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	CONSTRAINT "term_phrases_term_id_phrase_pk" PRIMARY KEY("term_id","phrase"),
	CONSTRAINT "term_phrases_weight" CHECK ("term_phrases"."weight" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"other_names" text[] DEFAULT '{}' NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"radius_km" real NOT NULL,
	"wards" text[] DEFAULT '{}' NOT NULL,
	"certain" text[] DEFAULT '{}' NOT NULL,
	"possible" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "areas_code" CHECK ("areas"."code" ~ '^[A-Z][A-Z0-9]{1,9}$'),
	CONSTRAINT "areas_kind" CHECK ("areas"."kind" in ('ward', 'district', 'authority', 'town', 'neighbourhood'))
);
--> statement-breakpoint
CREATE TABLE "postcode_areas" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"radius_km" real NOT NULL,
	"wards" text[] DEFAULT '{}' NOT NULL,
	"authorities" text[] DEFAULT '{}' NOT NULL,
	"source" text DEFAULT 'import' NOT NULL,
	CONSTRAINT "postcode_areas_kind" CHECK ("postcode_areas"."kind" in ('sector', 'district')),
	CONSTRAINT "postcode_areas_source" CHECK ("postcode_areas"."source" in ('place', 'import'))
);
--> statement-breakpoint
CREATE TABLE "postcodes" (
	"postcode" text PRIMARY KEY NOT NULL,
	"latitude" real NOT NULL,
	"longitude" real NOT NULL,
	"ward" text,
	"authority" text,
	"terminated" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_version" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" bigint NOT NULL,
	"vocabulary" bigint NOT NULL,
	"services" integer NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_documents_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"service_id" uuid NOT NULL,
	"words" "tsvector" NOT NULL,
	"names" text NOT NULL,
	"needs" text[] NOT NULL,
	"needs_in_words" text[] NOT NULL,
	"earth" "earth",
	"more_earths" "earth"[],
	"covers" text[],
	"bits_1" integer NOT NULL,
	"bits_2" integer NOT NULL,
	"languages" text[] NOT NULL,
	"open_minutes" "int4multirange" NOT NULL,
	"takes_from" integer,
	"assured_day" integer NOT NULL,
	"for_most" smallint NOT NULL,
	"for_ages" "int4multirange",
	"for_genders" smallint,
	"for_circumstances" "tsquery",
	"for_households" "int4multirange"[],
	"for_languages" "tsquery",
	"for_routes" smallint,
	"for_areas" "tsquery",
	"for_area_rules" jsonb,
	"first_codes" "tsquery"[],
	"first_ages" "int4multirange"[],
	"first_area_rules" jsonb,
	CONSTRAINT "search_documents_service_id_unique" UNIQUE("service_id")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"services" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shown_services" (
	"service_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"no" integer,
	"card" jsonb NOT NULL,
	"listing" jsonb NOT NULL,
	"last_modified" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shown_services_slug_unique" UNIQUE("slug"),
	CONSTRAINT "shown_services_no_unique" UNIQUE("no")
);
--> statement-breakpoint
ALTER TABLE "accessibility" ADD CONSTRAINT "accessibility_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributes" ADD CONSTRAINT "attributes_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributes" ADD CONSTRAINT "attributes_taxonomy_term_id_taxonomy_terms_id_fk" FOREIGN KEY ("taxonomy_term_id") REFERENCES "public"."taxonomy_terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_options" ADD CONSTRAINT "cost_options_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "languages" ADD CONSTRAINT "languages_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_notes" ADD CONSTRAINT "local_notes_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_identifiers" ADD CONSTRAINT "organization_identifiers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_organization_id_organizations_id_fk" FOREIGN KEY ("parent_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phones" ADD CONSTRAINT "phones_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phones" ADD CONSTRAINT "phones_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_service_at_location_id_service_at_locations_id_fk" FOREIGN KEY ("service_at_location_id") REFERENCES "public"."service_at_locations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_locations" ADD CONSTRAINT "sealed_locations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_areas" ADD CONSTRAINT "service_areas_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_locations" ADD CONSTRAINT "service_at_locations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_locations" ADD CONSTRAINT "service_at_locations_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_terms" ADD CONSTRAINT "taxonomy_terms_taxonomy_id_taxonomies_id_fk" FOREIGN KEY ("taxonomy_id") REFERENCES "public"."taxonomies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_terms" ADD CONSTRAINT "taxonomy_terms_parent_id_taxonomy_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."taxonomy_terms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_phrases" ADD CONSTRAINT "term_phrases_term_id_taxonomy_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."taxonomy_terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_services" ADD CONSTRAINT "shown_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accessibility_location_id_index" ON "accessibility" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "addresses_location_id_index" ON "addresses" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "attributes_service_id_index" ON "attributes" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "attributes_taxonomy_term_id_index" ON "attributes" USING btree ("taxonomy_term_id");--> statement-breakpoint
CREATE INDEX "contacts_service_id_index" ON "contacts" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "cost_options_service_id_index" ON "cost_options" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "criteria_service_id_index" ON "criteria" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "funding_service_id_index" ON "funding" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "languages_service_id_index" ON "languages" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "local_notes_service_id_index" ON "local_notes" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "organization_identifiers_organization_id_index" ON "organization_identifiers" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "phones_contact_id_index" ON "phones" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "phones_organization_id_index" ON "phones" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "schedules_service_id_index" ON "schedules" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "schedules_service_at_location_id_index" ON "schedules" USING btree ("service_at_location_id");--> statement-breakpoint
CREATE INDEX "service_areas_service_id_index" ON "service_areas" USING btree ("service_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_at_locations_service_id_location_id_index" ON "service_at_locations" USING btree ("service_id","location_id");--> statement-breakpoint
CREATE INDEX "service_at_locations_location_id_index" ON "service_at_locations" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "services_organization_id_index" ON "services" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "taxonomy_terms_taxonomy_id_code_index" ON "taxonomy_terms" USING btree ("taxonomy_id","code");--> statement-breakpoint
CREATE INDEX "taxonomy_terms_parent_id_index" ON "taxonomy_terms" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "postcode_areas_authorities" ON "postcode_areas" USING gin ("authorities");--> statement-breakpoint
CREATE INDEX "search_documents_words" ON "search_documents" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_documents_names" ON "search_documents" USING gin ("names" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_documents_needs" ON "search_documents" USING gin ("needs","needs_in_words");--> statement-breakpoint
CREATE INDEX "search_documents_earth" ON "search_documents" USING gist ("earth");--> statement-breakpoint
CREATE INDEX "shown_services_organization_id_index" ON "shown_services" USING btree ("organization_id");