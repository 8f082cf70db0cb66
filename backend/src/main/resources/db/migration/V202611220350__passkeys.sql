-- Passkeys: keys a device keeps for somebody and uses after a finger, a face or a pin. They never leave the device.

ALTER TABLE gebruiker
    ADD COLUMN passkey_handvat BINARY(32) NULL COMMENT 'random: by this his devices know him; tells nothing about him',
    ADD UNIQUE KEY uk_gebruiker_passkey_handvat (passkey_handvat);

CREATE TABLE passkey (
    id               BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gebruiker_id     BIGINT          NOT NULL,
    sleutel          VARBINARY(1023) NOT NULL COMMENT 'credential id, chosen by the device',
    publieke_sleutel VARBINARY(2048) NOT NULL COMMENT 'COSE',
    teller           BIGINT          NOT NULL COMMENT 'of signatures, as the device last told; 0: it does not count',
    naam             VARCHAR(60)     NOT NULL COMMENT 'given by the person',
    toegevoegd_op    DATETIME(3)     NOT NULL,
    gebruikt_op      DATETIME(3)     NULL,
    CONSTRAINT fk_passkey_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_passkey_sleutel (sleutel),
    KEY ix_passkey_gebruiker (gebruiker_id, id)
);
