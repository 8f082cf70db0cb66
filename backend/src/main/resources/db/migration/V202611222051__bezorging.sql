-- What did not arrive. Each message has a kenmerk nobody outside can guess: it goes out with it, and what comes back names
-- it. Drawn when it is first tried.
ALTER TABLE uitgaand_bericht
    MODIFY COLUMN status VARCHAR(12) NOT NULL COMMENT 'KLAAR, VERZONDEN, TERUGGEKOMEN, MISLUKT, VERVALLEN',
    ADD COLUMN kenmerk CHAR(32) NULL COMMENT 'random; stands in the sender of the envelope and in the Message-ID',
    ADD COLUMN niet_bezorgd_op DATETIME(3) NULL COMMENT 'since when it is known that it does not arrive',
    ADD UNIQUE KEY uk_bericht_kenmerk (kenmerk),
    ADD KEY ix_bericht_niet_bezorgd (niet_bezorgd_op, id);

ALTER TABLE uitgaande_sms
    MODIFY COLUMN status VARCHAR(12) NOT NULL COMMENT 'KLAAR, VERZONDEN, BEZORGD, TERUGGEKOMEN, MISLUKT',
    ADD COLUMN kenmerk CHAR(32) NULL COMMENT 'random; the reference by which the provider reports on it',
    ADD COLUMN niet_bezorgd_op DATETIME(3) NULL COMMENT 'since when it is known that it does not arrive',
    ADD UNIQUE KEY uk_sms_kenmerk (kenmerk),
    ADD KEY ix_sms_niet_bezorgd (niet_bezorgd_op, id);

-- What a werknemer was to be told of an appointment and did not hear: the MMA calls him, or sends a letter.
ALTER TABLE uitnodiging
    ADD COLUMN niet_bezorgd_op DATETIME(3) NULL COMMENT 'since when it is known that the mail or SMS does not arrive',
    ADD KEY ix_uitnodiging_niet_bezorgd (niet_bezorgd_op, begin);

ALTER TABLE afspraaksignaal
    MODIFY COLUMN soort VARCHAR(12) NOT NULL COMMENT 'UIT_DIENST, HERSTELD, VERHUISD, NIET_BEZORGD';
