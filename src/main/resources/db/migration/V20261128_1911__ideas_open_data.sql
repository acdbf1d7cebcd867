-- The open data are read in parts, each beginning where the one before ended.
create index idea_move_in_order on idea_move (moved_at, id) where shown;
create index milestone_in_order on milestone (added_at, id);
