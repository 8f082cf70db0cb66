-- What several members write about one case stands below each other; none of it is dropped.
ALTER TABLE agendapunt
    MODIFY COLUMN notitie VARCHAR(2000) NULL COMMENT 'why it was put on; never medical';
