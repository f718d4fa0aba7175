-- Names are folded and ordered when the list is read, by the rules the program has then.
alter table patient drop column family_key;
alter table patient drop column search_key;
