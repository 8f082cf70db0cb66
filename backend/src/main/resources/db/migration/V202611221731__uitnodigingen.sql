-- What a werknemer is told of an appointment: that it was made, moved or cancelled, and a reminder. One row for each.
-- Where he is told of it is decided a moment later, by what he has: mail, SMS, else a letter.
CREATE TABLE uitnodiging (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id       BIGINT       NOT NULL,
    regio_id         BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    gepland_regio_id BIGINT       NOT NULL COMMENT 'that of the company at the time; stays',
    afspraak_id      BIGINT       NOT NULL,
    soort            VARCHAR(12)  NOT NULL COMMENT 'UITNODIGING, VERZET, AFGEZEGD, HERINNERING',
    begin            DATETIME(3)  NOT NULL COMMENT 'of the appointment at the time',
    einde            DATETIME(3)  NOT NULL,
    herinnering_voor DATETIME(3)  NULL COMMENT 'of a reminder: what it reminds of',
    status           VARCHAR(12)  NOT NULL COMMENT 'TE_MAKEN, GEMAAKT, TE_PRINTEN, VERSTUURD, VERVALLEN',
    kanaal           VARCHAR(6)   NULL COMMENT 'MAIL, SMS, BRIEF',
    token_hash       BINARY(32)   NULL COMMENT 'SHA-256 of what stands in the link',
    adres            VARCHAR(200) NULL COMMENT 'where a letter goes',
    gemaakt_op       DATETIME(3)  NOT NULL,
    afgedrukt_op     DATETIME(3)  NULL,
    verstuurd_op     DATETIME(3)  NULL,
    verstuurd_door   VARCHAR(120) NULL,
    CONSTRAINT fk_uitnodiging_afspraak FOREIGN KEY (bedrijf_id, afspraak_id) REFERENCES afspraak (bedrijf_id, id),
    CONSTRAINT fk_uitnodiging_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_uitnodiging_gepland_regio FOREIGN KEY (gepland_regio_id) REFERENCES regio (id),
    UNIQUE KEY uk_uitnodiging_tenant (bedrijf_id, id),
    UNIQUE KEY uk_uitnodiging_token (token_hash),
    UNIQUE KEY uk_uitnodiging_herinnering (bedrijf_id, afspraak_id, herinnering_voor),
    KEY ix_uitnodiging_status (status, id),
    KEY ix_uitnodiging_regio (regio_id, status, id),
    KEY ix_uitnodiging_afspraak (bedrijf_id, afspraak_id, id)
);

-- The reminders of tomorrow are found over all regio's.
CREATE INDEX ix_afspraak_begin ON afspraak (begin);

-- That somebody looked at what is odd about an appointment, and that it goes on all the same.
CREATE TABLE afspraaksignaal (
    bedrijf_id       BIGINT       NOT NULL,
    afspraak_id      BIGINT       NOT NULL,
    soort            VARCHAR(12)  NOT NULL COMMENT 'UIT_DIENST, HERSTELD, VERHUISD',
    afgehandeld_op   DATETIME(3)  NOT NULL,
    afgehandeld_door VARCHAR(120) NOT NULL,
    PRIMARY KEY (bedrijf_id, afspraak_id, soort),
    CONSTRAINT fk_afspraaksignaal_afspraak FOREIGN KEY (bedrijf_id, afspraak_id) REFERENCES afspraak (bedrijf_id, id)
);
