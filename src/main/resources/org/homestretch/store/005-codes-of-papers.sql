-- Papers that carry a code, and the line of history that tells whose each is; earlier programs printed none.
create table coded (
    code varchar(40) primary key,
    sequence bigint not null
);
