-- The list of a day asks the history whose record was worked on between two moments.
create index history_by_moment on history (happened);
