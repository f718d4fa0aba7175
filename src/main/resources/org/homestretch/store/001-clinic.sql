-- The last record of the journal that was applied here; link is that record's place in the chain, in hex.
create table journal_place (
    one integer primary key,
    sequence bigint not null,
    link varchar(64) not null
);
insert into journal_place (one, sequence, link) values (1, 0, '');

-- The highest number ever given, so that none is given twice.
create table counter (
    name varchar(40) primary key,
    highest integer not null
);
insert into counter (name, highest) values ('patient', 0);

-- The document is the whole record as JSON; what stands beside it is what lists and orders need.
-- From condition to program the columns repeat the newest of the tables below.
create table patient (
    id uuid primary key,
    number integer not null,
    family_key varchar(4000) not null,
    search_key varchar(8000) not null,
    condition varchar(40) not null,
    leg varchar(10) not null,
    last_visit date,
    visits integer not null,
    program varchar(10) not null,
    sequence bigint not null,
    document varchar(1000000) not null
);
create index patient_by_number on patient (number);

create table episode (
    id uuid primary key,
    condition varchar(40) not null,
    leg varchar(10) not null,
    sequence bigint not null,
    document varchar(1000000) not null
);

-- created is the journal record that first kept the row: the order in which things were entered.
create table program (
    id uuid primary key,
    patient uuid not null,
    number integer not null,
    mark varchar(10) not null,
    created bigint not null,
    sequence bigint not null,
    document varchar(1000000) not null
);
create index program_by_patient on program (patient, number);

create table visit (
    id uuid primary key,
    patient uuid not null,
    visit_date date not null,
    created bigint not null,
    sequence bigint not null,
    document varchar(1000000) not null
);
create index visit_by_patient on visit (patient, visit_date);

create table setting (
    name varchar(40) primary key,
    sequence bigint not null,
    document varchar(1000000) not null
);

-- The journal in words, for reading: one line a record.
create table history (
    sequence bigint primary key,
    patient uuid,
    subject varchar(40) not null,
    thing varchar(100) not null,
    happened timestamp(6) with time zone not null,
    person varchar(4000) not null,
    what varchar(1000000) not null
);
create index history_by_patient on history (patient, sequence);
create index history_by_thing on history (subject, thing, sequence);
