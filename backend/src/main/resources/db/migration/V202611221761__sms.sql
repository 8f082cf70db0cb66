-- SMS that must go out, written in the transaction of what it tells of and sent by a job. Its text goes once it was sent.
CREATE TABLE uitgaande_sms (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sleutel         VARCHAR(120)  NOT NULL COMMENT 'one cause and one reader: one SMS',
    nummer          VARCHAR(20)   NOT NULL COMMENT 'with plus and country',
    tekst           VARCHAR(1000) NOT NULL,
    status          VARCHAR(12)   NOT NULL COMMENT 'KLAAR, VERZONDEN, MISLUKT',
    pogingen        INT           NOT NULL DEFAULT 0,
    niet_voor       DATETIME(3)   NOT NULL,
    aangemaakt_op   DATETIME(3)   NOT NULL,
    verzonden_op    DATETIME(3)   NULL,
    laatste_fout    VARCHAR(120)  NULL,
    UNIQUE KEY uk_sms_sleutel (sleutel),
    KEY ix_sms_klaar (status, niet_voor, id)
);
