-- What is medical. A dump of these tables shows no word of it: the keys that open it are kept elsewhere.

CREATE TABLE medische_sleutel (
    bedrijf_id   BIGINT          NOT NULL PRIMARY KEY,
    sleutels     VARBINARY(8000) NOT NULL COMMENT 'the keys of this company, encrypted with the master key',
    nummer       INT             NOT NULL COMMENT 'of the key that writes; what lies under a lower one is written anew',
    gewisseld_op DATETIME(3)     NOT NULL COMMENT 'since when this key writes',
    opgeruimd    BOOLEAN         NOT NULL COMMENT 'whether no older key is left',
    versie       INT             NOT NULL,
    CONSTRAINT fk_medische_sleutel_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    KEY ix_medische_sleutel_gewisseld (gewisseld_op, bedrijf_id),
    KEY ix_medische_sleutel_opgeruimd (opgeruimd, bedrijf_id)
);

CREATE TABLE kluis (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id   BIGINT      NOT NULL,
    kenmerk      CHAR(36)    NOT NULL COMMENT 'by which the feature that wrote it finds it again; part of the encryption',
    soort        VARCHAR(20) NOT NULL COMMENT 'part of the encryption, so that nothing can be read as something else',
    sleutel      INT         NOT NULL COMMENT 'number of the key it lies under',
    inhoud       MEDIUMBLOB  NOT NULL,
    versie       INT         NOT NULL,
    gewijzigd_op DATETIME(3) NOT NULL,
    CONSTRAINT fk_kluis_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    UNIQUE KEY uk_kluis_kenmerk (bedrijf_id, kenmerk),
    KEY ix_kluis_sleutel (bedrijf_id, sleutel, id)
);
