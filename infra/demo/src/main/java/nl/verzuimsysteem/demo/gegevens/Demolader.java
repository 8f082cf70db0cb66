package nl.verzuimsysteem.demo.gegevens;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes a made world into an empty database, one batch for each table. */
final class Demolader {
    private final Handle handle;

    Demolader(Handle handle) {
        this.handle = handle;
    }

    void organisatie(Demowereld wereld) {
        rijen("INSERT INTO regio (id, naam, telefoon, email) VALUES (:id, :naam, :telefoon, :email)", wereld.regios());
        rijen("""
                INSERT INTO bedrijf (id, regio_id, naam, kvk_nummer, loonheffingennummer, straat, postcode, plaats,
                       telefoon, email, factuur_email, aangesloten_op)
                VALUES (:id, :regio, :naam, :kvkNummer, :loonheffingennummer, :straat, :postcode, :plaats,
                       :telefoon, :email, :factuurEmail, :aangeslotenOp)""", wereld.bedrijven().stream().map(Bedrijfskaart::rij).toList());
        rijen(
                """
                INSERT INTO abonnement (bedrijf_id, soort, geldig_van, geldig_tot)
                VALUES (:bedrijf, :soort, :geldigVan, :geldigTot)""",
                wereld.bedrijven().stream()
                        .flatMap(kaart -> kaart.abonnementen().stream())
                        .toList());
        rijen("""
                INSERT INTO contactpersoon (bedrijf_id, naam, rol, telefoon, email)
                VALUES (:bedrijf, :naam, :rol, :telefoon, :email)""", wereld.contactpersonen());
        rijen(
                "INSERT INTO afdeling (id, bedrijf_id, boven_id, naam) VALUES (:id, :bedrijf, :boven, :naam)",
                wereld.afdelingen());
        rijen("""
                INSERT INTO werknemer (id, bedrijf_id, afdeling_id, personeelsnummer, voornaam, tussenvoegsel,
                       achternaam, geboortedatum, functie, email, telefoon, taal, contracturen, in_dienst, uit_dienst)
                VALUES (:id, :bedrijf, :afdeling, :personeelsnummer, :voornaam, :tussenvoegsel,
                       :achternaam, :geboortedatum, :functie, :email, :telefoon, :taal, :contracturen, :inDienst,
                       :uitDienst)""", wereld.werknemers());
    }

    /** @param geheimen the encrypted secret of each second factor */
    void gebruikers(
            Demowereld wereld, String wachtwoord, java.util.function.Function<Rijen.Gebruiker, byte[]> geheimen) {
        rijen(
                """
                INSERT INTO gebruiker (id, inlognaam, naam, email, telefoon, wachtwoord, totp_geheim)
                VALUES (:id, :inlognaam, :naam, :email, :telefoon, :wachtwoord, :geheim)""",
                wereld.gebruikers(),
                (batch, gebruiker) -> batch.bind("wachtwoord", wachtwoord).bind("geheim", geheimen.apply(gebruiker)));
        rijen("""
                INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, bedrijf_id, afdeling_id, werknemer_id,
                       geldig_van)
                VALUES (:gebruiker, :functie, :regio, :bedrijf, :afdeling, :werknemer, :geldigVan)""", wereld.functies());
    }

    /** What is included in a subscription came with the schema; the prices did not. */
    void tarieven(Demowereld wereld) {
        rijen("""
                INSERT INTO diensttarief (dienst_code, geldig_van, geldig_tot, bedrag_cent)
                VALUES (:code, :geldigVan, :geldigTot, :bedragCent)""", wereld.tarieven().diensten());
        rijen("""
                INSERT INTO abonnementstarief (abonnement, geldig_van, geldig_tot, bedrag_cent, btw)
                VALUES (:code, :geldigVan, :geldigTot, :bedragCent, 'HOOG')""", wereld.tarieven().abonnementen());
        rijen("""
                INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, bedrag_cent, reden, vastgelegd_op,
                       vastgelegd_door, sleutel)
                VALUES (:bedrijf, :dienst, :geldigVan, :bedragCent, :reden, :vastgelegdOp, 'Demo', :sleutel)""", wereld.afspraken());
    }

    void verzuim(Demowereld wereld) {
        rijen("""
                INSERT INTO dossier (id, bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, hersteld_op, loopt,
                       telefoon, verblijfadres, verwachte_terugkeer, lopende_afspraken, vangnet, arbeidsongeval,
                       verkeersongeval_derde, gemeld_op, gemeld_door, sleutel)
                VALUES (:id, :bedrijf, :regio, :werknemer, :eersteZiektedag, :hersteldOp, :loopt,
                       :telefoon, :verblijfadres, :verwachteTerugkeer, :lopendeAfspraken, :vangnet, :arbeidsongeval,
                       :verkeersongevalDerde, :gemeldOp, :gemeldDoor, :sleutel)""", wereld.dossiers());
        rijen("""
                INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
                VALUES (:bedrijf, :dossier, :van, :tot, :sleutel)""", wereld.perioden());
        rijen("""
                INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage, arbeidstherapie)
                VALUES (:bedrijf, :dossier, :vanaf, :percentage, :arbeidstherapie)""", wereld.verloop());
        rijen("""
                INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, getekend_werkgever,
                       getekend_werknemer, uitkomst, moment, door, door_functie)
                VALUES (:bedrijf, :dossier, :soort, :volgnummer, :datum, :getekendWerkgever,
                       :getekendWerknemer, :uitkomst, :moment, :door, :doorFunctie)""", wereld.stappen());
        rijen("""
                INSERT INTO verlenging (bedrijf_id, dossier_id, soort, van, tot, toelichting, moment, door)
                VALUES (:bedrijf, :dossier, :soort, :van, :tot, :toelichting, :moment, :door)""", wereld.verlengingen());
        rijen("""
                INSERT INTO contactmoment (id, bedrijf_id, dossier_id, datum, kanaal, afspraken, volgende_datum, moment,
                       door, sleutel)
                VALUES (:id, :bedrijf, :dossier, :datum, :kanaal, :afspraken, :volgendeDatum, :moment,
                       :door, :sleutel)""", wereld.contactmomenten());
        rijen("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt, gedaan_op,
                       gedaan_door)
                VALUES (:bedrijf, :regio, :dossier, :soort, :functie, :uiterlijkOp, :bron, :loopt, :gedaanOp,
                       :gedaanDoor)""", wereld.taken());
    }

    void opdrachten(Demowereld wereld) {
        rijen("""
                INSERT INTO opdracht (id, bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst,
                       gewenste_datum, status, loopt, verstuurd_op, verstuurd_door, gezien_op, alarm_na, alarm_op,
                       uitvoerder_id, opgepakt_op, afgerond_op, slottekst, oordeel, grond, abonnement, week, teldag,
                       tot_week, bedrag_cent, per, afgesproken, gewijzigd_op, sleutel, versie)
                SELECT :id, :bedrijf, :regio, :dossier, id, :groep, :tekst,
                       :gewensteDatum, :status, :loopt, :verstuurdOp, :verstuurdDoor, :gezienOp, :alarmNa, :alarmOp,
                       :uitvoerder, :opgepaktOp, :afgerondOp, :slottekst, :prijs.oordeel, :prijs.grond, :prijs.abonnement,
                       :prijs.week, :prijs.teldag, :prijs.totWeek, :bedragCent, :prijs.per, :prijs.afgesproken,
                       :gewijzigdOp, :sleutel, :versie
                FROM opdrachttype WHERE code = :type""", wereld.opdrachten());
        handle.execute("""
                UPDATE opdracht o JOIN (SELECT MAX(verstuurd_op) AS nu FROM opdracht) l
                SET o.ongelezen = 1
                WHERE o.status IN ('UITGEVOERD', 'TERUGGESTUURD') AND o.afgerond_op > l.nu - INTERVAL 3 DAY""");
        rijen("""
                INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, datum, onderwerp, tekst, opdracht_id,
                       door, door_functie)
                VALUES (:bedrijf, :dossier, :moment, :soort, :datum, :onderwerp, :tekst, :opdracht,
                       :door, :doorFunctie)""", wereld.gebeurtenissen());
    }

    void verrichtingen(Demowereld wereld) {
        rijen("""
                INSERT INTO tijdregel (id, gebruiker_id, bedrijf_id, dossier_id, opdracht_id, dienst_code, begonnen_op,
                       gestopt_op, minuten, sleutel)
                VALUES (:id, :gebruiker, :bedrijf, :dossier, :opdracht, :dienst, :begonnenOp,
                       :gestoptOp, :minuten, :sleutel)""", wereld.tijden());
        rijen("""
                INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, opdracht_id, dienst_code, datum, minuten,
                       oordeel, grond, abonnement, week, teldag, tot_week, prijs_cent, per, afspraak, btw, bedrag_cent,
                       bron, reden, vastgelegd_op, vastgelegd_door, te_factureren)
                VALUES (:bedrijf, :regio, :dossier, :opdracht, :dienst, :datum, :minuten,
                       :prijs.oordeel, :prijs.grond, :prijs.abonnement, :prijs.week, :prijs.teldag, :prijs.totWeek,
                       :prijsCent, :prijs.per, :prijs.afgesproken, 'HOOG', :bedragCent,
                       :bron, :reden, :vastgelegdOp, :vastgelegdDoor, :teFactureren)""", wereld.verrichtingen());
    }

    private <T> void rijen(String sql, List<T> rijen) {
        rijen(sql, rijen, (batch, rij) -> {});
    }

    private <T> void rijen(String sql, List<T> rijen, BiConsumer<PreparedBatch, T> meer) {
        try (var batch = handle.prepareBatch(sql)) {
            for (var rij : rijen) {
                batch.bindMethods(rij);
                meer.accept(batch, rij);
                batch.add();
            }
            var geschreven = batch.execute();
            if (geschreven.length != rijen.size()) {
                throw new IllegalStateException("Wrote " + geschreven.length + " of " + rijen.size() + " rows");
            }
        }
    }
}
