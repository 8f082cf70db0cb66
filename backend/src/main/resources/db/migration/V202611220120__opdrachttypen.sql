-- The types an employer can order and the group that carries each out. Amounts are agreed per arbodienst and follow as
-- tariffs with dates.
INSERT INTO opdrachttype (code, naam, uitleg, groep, volgorde) VALUES
('EXTRA_SPREEKUUR', 'Extra spreekuur aanvragen bij {arbodienst}', 'De medische administratie plant een extra spreekuur voor uw medewerker.', 'MMA', 10),
('SPOEDSPREEKUUR', 'Spoedspreekuur', 'De medische administratie plant zo snel mogelijk een spreekuur.', 'MMA', 20),
('HUISBEZOEK', 'Huisbezoek', 'De medische administratie plant een bezoek bij uw medewerker thuis.', 'MMA', 30),
('CASEMANAGER', 'Casemanager inschakelen', 'De casemanager helpt u bij dit dossier.', 'CASEMANAGER', 40),
('ADVIES_POB', 'Advies vragen aan POB', 'De POB adviseert u over werk en re-integratie. U krijgt geen medische informatie.', 'POB', 50),
('VRAAG_MMA', 'Vraag aan de Medische Administratie', 'Stel een vraag over de planning of over dit dossier.', 'MMA', 60);

INSERT INTO opdrachttarief (opdrachttype_id, abonnement, geldig_van, oordeel, bedrag_cent, per)
SELECT t.id, a.abonnement, '2020-01-01',
       CASE WHEN t.code = 'VRAAG_MMA' THEN 'BINNEN' ELSE 'BUITEN' END,
       NULL,
       CASE WHEN t.code IN ('CASEMANAGER', 'ADVIES_POB') THEN 'UUR' ELSE 'KEER' END
FROM opdrachttype t
CROSS JOIN (SELECT 'COMPLEET' AS abonnement UNION ALL SELECT 'COMPLEET_XL' UNION ALL SELECT 'EIGEN_REGIE') a;
