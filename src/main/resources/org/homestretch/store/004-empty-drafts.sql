-- A draft without an exercise is no program that the list of patients would tell of.
update program set mark = 'empty' where mark = 'draft' and document like '%"prescriptions":[]%';
update patient set program = coalesce((select p.mark from program p where p.patient = patient.id and p.mark <> 'empty'
    order by p.number desc, p.created fetch first 1 row only), 'none');
