-- A mail may carry attachments. Only what they are of is kept: they are made at the moment of sending.
ALTER TABLE uitgaand_bericht
    ADD COLUMN bijlage VARCHAR(80) NULL COMMENT 'such as factuur:123',
    ADD KEY ix_bericht_bijlage (bijlage, id);

-- The mail that brings an invoice. What was never looked at waits for it.
ALTER TABLE factuur
    ADD COLUMN post_klaar_op DATETIME(3) NULL COMMENT 'when its mail was set ready, or found that there is no address for it',
    ADD KEY ix_factuur_post (post_klaar_op, id),
    ADD KEY ix_factuur_verstuurd (verstuurd_op, id);
