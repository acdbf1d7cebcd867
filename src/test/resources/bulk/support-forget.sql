-- The people stay, because the record says what they did; nothing else of it does.
set local session_replication_role = replica;
delete from person_session s using person p where p.id = s.person_id and p.email like 'zz-support-%';
delete from support s using person p where p.id = s.person_id and p.email like 'zz-support-%';
delete from follow f using person p where p.id = f.person_id and p.email like 'zz-support-%';
delete from idea where title like 'Bench % with many friends';
analyze idea;
analyze support;
analyze follow;
