-- The people stay, because the record says what they did; nothing else of it does.
set local session_replication_role = replica;
delete from person_session s using person p where p.id = s.person_id and p.email like 'zz-hackathon-%';
delete from acceptance a using person p where p.id = a.person_id and p.email like 'zz-hackathon-%';
delete from registration r using person p where p.id = r.person_id and p.email like 'zz-hackathon-%';
delete from event_places e using hackathon h where h.id = e.hackathon_id and h.slug like 'bench-event-%';
delete from event_terms t using hackathon h where h.id = t.hackathon_id and h.slug like 'bench-event-%';
delete from hackathon where slug like 'bench-event-%';
analyze hackathon;
analyze registration;
analyze acceptance;
