-- Ideas that are alike are found by their lexemes, before one is sent and when staff look for duplicates. Two indexes of
-- whole texts were written with every idea and read by nobody.
drop index idea_title_trgm;
drop index idea_words_trgm;
