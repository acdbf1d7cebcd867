-- A picture that was drawn from what an administrator sent
create table council_logo (
    hash text primary key check (hash ~ '^[0-9a-f]{32}$'),
    png bytea not null,
    alt text not null check (char_length(alt) between 1 and 100),
    width integer not null check (width between 1 and 400),
    height integer not null check (height between 1 and 120)
);

-- One row. A column that is null is as in the settings
create table council_profile (
    id text primary key check (id = 'council'),
    version bigint not null check (version >= 0),
    name text check (char_length(name) between 1 and 100),
    brand text check (brand ~ '^#[0-9a-f]{6}$'),
    brand_dark text check (brand_dark ~ '^#[0-9a-f]{6}$'),
    areas text check (char_length(areas) <= 20100),
    email text check (char_length(email) between 1 and 254),
    phone text check (char_length(phone) <= 50),
    address text check (char_length(address) <= 500),
    hours text check (char_length(hours) <= 500),
    complaints text check (char_length(complaints) <= 300),
    data_protection text check (char_length(data_protection) <= 254),
    accessibility text check (char_length(accessibility) <= 254),
    security text check (char_length(security) <= 300),
    logo_hash text references council_logo,
    changed_at timestamptz
);
create index council_profile_logo on council_profile (logo_hash);

insert into council_profile (id, version) values ('council', 0);
