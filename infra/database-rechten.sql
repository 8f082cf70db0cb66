-- The rights of the program's own user in production. The audit log can only grow: the program can add lines and seals
-- and read them, and nobody who takes the program over can change or remove one. No triggers: those need rights of
-- their own on some servers, and whoever may drop a trigger may do the rest too.
--
-- So can what money follows from: what companies gave in, what was delivered, and invoices. The columns of those rows
-- that do change (a company moves, cases join, an invoice is made or mailed) are named one by one; what a row says and
-- costs is not among them.
--
-- Run as an administrator, after the schema is there (Flyway runs as another user, with all rights on the schema:
-- flyway.datasources.default.url, user and password, see docs/decisions/0009). Put your own names for verzuim, verzuim_app and the host. It gives
-- rights table by table, because MySQL cannot take a right on one table away from who has it on the schema.
--
--   mysql --user=root < infra/database-rechten.sql
--
-- Run it again after an upgrade that adds tables.

CREATE USER IF NOT EXISTS 'verzuim_app'@'%' IDENTIFIED BY 'kies-zelf';
REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'verzuim_app'@'%';

DROP PROCEDURE IF EXISTS verzuim.geef_rechten;
DELIMITER $$
CREATE PROCEDURE verzuim.geef_rechten()
BEGIN
    DECLARE klaar INT DEFAULT 0;
    DECLARE tabel VARCHAR(64);
    DECLARE tabellen CURSOR FOR
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = 'verzuim' AND table_type = 'BASE TABLE';
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET klaar = 1;
    OPEN tabellen;
    elke: LOOP
        FETCH tabellen INTO tabel;
        IF klaar = 1 THEN
            LEAVE elke;
        END IF;
        SET @rechten = CASE
            WHEN tabel IN ('audit_regel', 'audit_zegel', 'audit_anker', 'opgave', 'opgave_afdeling', 'factuurregel')
              THEN 'SELECT, INSERT'
            WHEN tabel = 'verrichting'
              THEN 'SELECT, INSERT, UPDATE (regio_id, dossier_id, factuur_id, te_factureren)'
            WHEN tabel = 'factuur' THEN 'SELECT, INSERT, UPDATE (regio_id, post_klaar_op, verstuurd_op)'
            WHEN tabel = 'flyway_schema_history' THEN 'SELECT'
            ELSE 'SELECT, INSERT, UPDATE, DELETE'
        END;
        SET @opdracht = CONCAT('GRANT ', @rechten, ' ON verzuim.`', tabel, '` TO ''verzuim_app''@''%''');
        PREPARE opdracht FROM @opdracht;
        EXECUTE opdracht;
        DEALLOCATE PREPARE opdracht;
    END LOOP;
    CLOSE tabellen;
END$$
DELIMITER ;
CALL verzuim.geef_rechten();
DROP PROCEDURE verzuim.geef_rechten;
