-- What was done is a document too, as the journal has it; what an older program wrote in words is lifted when read.
alter table history alter column what rename to act;
update history set act = cast(json_object('subject': subject, 'thing': thing, 'what': act) as varchar);
