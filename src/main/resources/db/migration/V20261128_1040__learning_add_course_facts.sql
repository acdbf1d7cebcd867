alter table course_version
    add column language text not null default 'en' check (language ~ '^[a-z]{2}$'),
    add column translation_of text check (translation_of <> ''),
    add column requires text[] not null default '{}',
    add column change_note text check (change_note <> ''),
    add column change_safe boolean not null default false check (not change_safe or change_note is not null);
alter table course_version
    alter column language drop default,
    alter column requires drop default,
    alter column change_safe drop default;

-- Whether there is the same course in another language: most pages need not look for one.
alter table course add column translated boolean not null default false;
alter table course alter column translated drop default;
