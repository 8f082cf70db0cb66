-- What the agenda of the overleg needs beside its points.

-- Cases by how long they last: those that became two weeks long since the last overleg.
ALTER TABLE dossier ADD KEY ix_dossier_teldag_regio (regio_id, loopt, teldag, id);

-- Whom a member asked to join, or asked no more, the making of the agenda leaves alone.
ALTER TABLE agendapunt ADD COLUMN arts_met_hand TINYINT NOT NULL DEFAULT 0;

ALTER TABLE overleg ADD COLUMN overig VARCHAR(300) NULL COMMENT 'how many cases of each reason found no place, when the agenda was last made';
