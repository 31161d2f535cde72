import { Migration } from '@mikro-orm/migrations';
import {
  ActionType,
  CaseStage,
  CategoryCode,
  DocumentLanguage,
  LetterKind,
  Nation,
  PolicyChangeKind,
  PolicyDraftStatus,
  ServiceType,
} from '../vocabulary.ts';
import { listCheck, wordCheck } from './word-check.ts';

/** Versions of the policy with their drafts, the guides it names and the standard letters (policy 17 to 20). */
export class Migration0016PolicyAndLetters extends Migration {
  override async up(): Promise<void> {
    await this.execute(versions);
    await this.execute(guides);
    await this.execute(letters);
  }
}

/** A version begins at a moment, not with a day: what was decided an hour before stays under the one before. */
const versions = `
alter table policy_version add in_force_at timestamptz null;
update policy_version set in_force_at = valid_from::timestamp at time zone 'Europe/London';
alter table policy_version alter in_force_at set not null, drop valid_from;
alter table policy_version add summary text null, add approved_at timestamptz null, add drafted_by_id uuid null, add approved_by_id uuid null;
alter table policy_version add constraint policy_version_drafted_by_id_foreign foreign key (drafted_by_id) references staff (id) on delete set null;
alter table policy_version add constraint policy_version_approved_by_id_foreign foreign key (approved_by_id) references staff (id) on delete set null;
create index policy_version_in_force on policy_version (in_force_at, id);

create table policy_draft (
  id uuid not null default app.new_id(),
  status text not null default 'DRAFT',
  based_on_id uuid not null,
  summary text not null,
  document jsonb not null,
  drafted_at timestamptz not null,
  drafted_by_id uuid not null,
  ended_at timestamptz null,
  ended_reason text null,
  became_id uuid null,
  version int not null default 1,
  primary key (id)
);
create unique index policy_draft_one_at_a_time on policy_draft (status) where status = 'DRAFT';
create index policy_draft_begun on policy_draft (drafted_at, id);
${wordCheck('policy_draft', 'status', PolicyDraftStatus)}
alter table policy_draft add constraint policy_draft_based_on_id_foreign foreign key (based_on_id) references policy_version (id);
alter table policy_draft add constraint policy_draft_drafted_by_id_foreign foreign key (drafted_by_id) references staff (id);
alter table policy_draft add constraint policy_draft_became_id_foreign foreign key (became_id) references policy_version (id) on delete set null;

create table policy_change (
  id uuid not null default app.new_id(),
  draft_id uuid not null,
  kind text not null,
  paths text[] not null default '{}',
  at timestamptz not null,
  by_id uuid not null,
  primary key (id)
);
create index policy_change_draft_id_at_index on policy_change (draft_id, at);
${wordCheck('policy_change', 'kind', PolicyChangeKind)}
alter table policy_change add constraint policy_change_draft_id_foreign foreign key (draft_id) references policy_draft (id);
alter table policy_change add constraint policy_change_by_id_foreign foreign key (by_id) references staff (id);
`;

const guides = `
create table guide (
  id uuid not null default app.new_id(),
  title text not null,
  url text null,
  system_reference text null,
  purpose text null,
  clause text null,
  categories text[] not null default '{}',
  stages text[] not null default '{}',
  action_types text[] not null default '{}',
  nation text null,
  service_type text null,
  language text not null default 'ENGLISH',
  valid_from date not null,
  valid_to date null,
  kept_at timestamptz not null,
  kept_by_id uuid null,
  withdrawn_at timestamptz null,
  withdrawn_reason text null,
  version int not null default 1,
  primary key (id)
);
create index guide_kept on guide (kept_at, id);
${listCheck('guide', 'categories', CategoryCode)}
${listCheck('guide', 'stages', CaseStage)}
${listCheck('guide', 'action_types', ActionType)}
${wordCheck('guide', 'nation', Nation)}
${wordCheck('guide', 'service_type', ServiceType)}
${wordCheck('guide', 'language', DocumentLanguage)}
alter table guide add constraint guide_kept_by_id_foreign foreign key (kept_by_id) references staff (id) on delete set null;
`;

const letters = `
create table letter_template (
  id uuid not null default app.new_id(),
  kind text not null,
  number int not null,
  heading text not null,
  body text not null,
  heading_welsh text null,
  body_welsh text null,
  valid_from date not null,
  summary text null,
  kept_at timestamptz not null,
  kept_by_id uuid null,
  primary key (id)
);
alter table letter_template add constraint letter_template_numbered unique (kind, number);
create index letter_template_valid on letter_template (valid_from, id);
${wordCheck('letter_template', 'kind', LetterKind)}
alter table letter_template add constraint letter_template_kept_by_id_foreign foreign key (kept_by_id) references staff (id) on delete set null;
alter table contact add letter_template_id uuid null;
alter table contact add constraint contact_letter_template_id_foreign foreign key (letter_template_id) references letter_template (id) on delete set null;
`;
