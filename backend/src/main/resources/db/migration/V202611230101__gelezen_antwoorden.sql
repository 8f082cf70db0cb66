-- An employer follows the orders of all his cases in one list, and sees which answers nobody of his opened yet.
ALTER TABLE opdracht
    ADD COLUMN ongelezen TINYINT NULL COMMENT '1 while nobody of the employer has opened the answer, else empty' AFTER slottekst,
    ADD KEY ix_opdracht_lopend (bedrijf_id, loopt, verstuurd_op),
    ADD KEY ix_opdracht_ongelezen (bedrijf_id, ongelezen, verstuurd_op),
    ADD KEY ix_opdracht_verstuurd (bedrijf_id, verstuurd_op);

-- What was new on the home until now stays new; older answers count as read.
UPDATE opdracht SET ongelezen = 1
WHERE status IN ('UITGEVOERD', 'TERUGGESTUURD') AND afgerond_op >= UTC_TIMESTAMP(3) - INTERVAL 7 DAY;
