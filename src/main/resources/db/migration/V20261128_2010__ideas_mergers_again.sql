-- Two ideas can be merged, taken apart and merged again: the trail keeps each step, so a link also says on which occasion
-- it was made. Links that are made once in all have none.
alter table trail_link add column occasion text not null default '';
alter table trail_link drop constraint trail_link_from_kind_from_ref_kind_to_kind_to_ref_key;
alter table trail_link add constraint trail_link_once_each_occasion
    unique (from_kind, from_ref, kind, to_kind, to_ref, occasion);

update trail_link l set occasion = 'merger/' || m.id
  from merger m join idea i on i.id = m.idea_id join idea t on t.id = m.target_id
 where l.from_kind = 'idea' and l.from_ref = i.ref and l.to_kind = 'idea' and l.to_ref = t.ref
   and ((l.kind = 'merged into' and abs(extract(epoch from l.at - m.merged_at)) < 1)
        or (l.kind = 'taken out of' and abs(extract(epoch from l.at - m.undone_at)) < 1));

-- The steps that had no place before.
insert into trail_link (id, from_kind, from_ref, from_title, from_path, kind, to_kind, to_ref, to_title, to_path,
        joined_by_id, at, why, occasion)
select uuidv7(), 'idea', i.ref, case i.visibility when 'PUBLISHED' then i.title else 'Idea ' || i.ref end,
       '/ideas/' || i.ref, s.kind, 'idea', t.ref, case t.visibility when 'PUBLISHED' then t.title else 'Idea ' || t.ref end,
       '/ideas/' || t.ref, s.by_id, s.at, s.why, 'merger/' || m.id
  from merger m join idea i on i.id = m.idea_id join idea t on t.id = m.target_id
 cross join lateral (values ('merged into', m.merged_by_id, m.merged_at, m.why),
                            ('taken out of', m.undone_by_id, m.undone_at, m.undone_why)) as s (kind, by_id, at, why)
 where s.at is not null
    on conflict do nothing;

-- A merger also ends without a person, when the idea that others went on in is withdrawn or removed for good.
alter table merger drop constraint merger_undone_with_why;
alter table merger add constraint merger_undone_with_why check (
    (undone_at is null) = (undone_why is null) and (undone_by_id is null or undone_at is not null));

alter table merge_objection drop constraint merge_objection_answered;
alter table merge_objection add constraint merge_objection_answered check (
    (answered_at is null) = (answer is null) and (answered_by_id is null or answered_at is not null));
