-- The audit log says once a day at most that a calendar program fetched the agenda: some do so every quarter of an hour.
ALTER TABLE agenda
    ADD COLUMN feed_gelezen_op DATE NULL COMMENT 'last day on which the feed was fetched';
