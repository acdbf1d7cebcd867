-- Who took ideas away with the contacts of their authors, when and why; and which ideas, so that each author can see it.
-- Both are only ever added to.
create table idea_export (
    id uuid primary key,
    exported_by_id uuid not null references person,
    exported_at timestamptz not null,
    reason text not null check (char_length(btrim(reason)) between 10 and 500),
    asked_for text not null check (char_length(btrim(asked_for)) > 0)
);

create index idea_export_exported_by_id on idea_export (exported_by_id);
create index idea_export_newest on idea_export (exported_at desc, id desc);

create table exported_idea (
    id uuid primary key,
    export_id uuid not null references idea_export,
    idea_id uuid not null references idea,
    constraint exported_idea_once unique (export_id, idea_id)
);

create index exported_idea_idea_id on exported_idea (idea_id);
