-- The overview of cases shows the report of the vangnet to who reports to UWV, and to nobody else: so it stands beside
-- what everybody sees, and only in cases where it comes first. No index: few rows have it, and they are sorted within one
-- company.
ALTER TABLE dossier
    ADD COLUMN vangnet_op DATE NULL COMMENT 'the last day of a report of the vangnet that comes before volgende_op',
    ADD COLUMN vangnet_mijlpaal VARCHAR(30) NULL,
    ADD COLUMN vangnet_functie VARCHAR(30) NULL COMMENT 'whose turn that is';

UPDATE dossier SET herberekenen = 1 WHERE vangnet = 'JA' AND loopt = 1;
