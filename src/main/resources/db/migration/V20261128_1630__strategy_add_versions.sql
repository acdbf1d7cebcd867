alter table strategy
    add column changes text[] not null default '{}',
    add column review_told_at timestamptz;

-- What a version said, whole, as it was when it was last loaded: a later version changes the goals and measures in their
-- own tables, and this stays.
create table strategy_version (
    strategy_id uuid primary key references strategy,
    content jsonb not null,
    kept_at timestamptz not null
);

-- The version in force now, so that it can be read when the next one has replaced it.
insert into strategy_version (strategy_id, content, kept_at)
select s.id,
       jsonb_build_object(
           'title', s.title,
           'summary', s.summary,
           'owner', s.owner,
           'outcomes', (
               select coalesce(jsonb_agg(jsonb_build_object('slug', o.slug, 'title', o.title, 'definition', '')
                      order by o.position), '[]'::jsonb)
                 from outcome o where o.retired_at is null),
           'themes', (
               select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'title', t.title, 'definition', t.definition)
                      order by t.position), '[]'::jsonb)
                 from theme t where t.retired_at is null),
           'goals', (
               select coalesce(jsonb_agg(jsonb_build_object(
                          'slug', g.slug, 'title', g.title, 'theme', t.slug, 'why', g.why, 'owner', g.owner,
                          'claim', g.claim,
                          'outcomes', (
                              select coalesce(jsonb_agg(o.slug order by o.position), '[]'::jsonb)
                                from goal_outcome x join outcome o on o.id = x.outcome_id where x.goal_id = g.id),
                          'measures', (
                              select coalesce(jsonb_agg(jsonb_build_object(
                                         'slug', m.slug, 'title', m.title, 'definition', m.definition,
                                         'numerator', m.numerator, 'denominator', m.denominator,
                                         'unit', m.unit, 'direction', m.direction,
                                         'source', m.source_key || coalesce(':' || m.source_argument, ''),
                                         'baseline', m.baseline, 'target', m.target, 'targetBy', m.target_by,
                                         'owner', m.owner, 'actionIfMissed', m.action_if_missed)
                                     order by m.position), '[]'::jsonb)
                                from measure m where m.goal_id = g.id and m.retired_at is null))
                      order by t.position, g.position, g.slug), '[]'::jsonb)
                 from goal g join theme t on t.id = g.theme_id where g.retired_at is null)),
       s.loaded_at
  from strategy s
 where s.replaced_at is null;
