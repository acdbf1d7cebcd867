-- The numbers of moderation of months that are over, so that a page counts only what came since.
create table moderation_month (
    id uuid primary key,
    month date not null unique check (extract(day from month) = 1),
    came bigint not null check (came >= 0),
    published bigint not null check (published >= 0),
    returned bigint not null check (returned >= 0),
    not_published bigint not null check (not_published >= 0),
    overturned bigint not null check (overturned >= 0),
    passed_on bigint not null check (passed_on >= 0),
    checked bigint not null check (checked >= 0),
    in_time bigint not null check (in_time between 0 and checked)
);

create table refused_in_month (
    id uuid primary key,
    month date not null references moderation_month (month),
    reason text not null,
    ideas bigint not null check (ideas > 0),
    unique (month, reason)
);
