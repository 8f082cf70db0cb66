package nl.verzuimsysteem.rechten;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.aantallen.AantalvraagId;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.gebruikers.ControleId;
import nl.verzuimsysteem.gebruikers.ControleregelId;
import nl.verzuimsysteem.gebruikers.VerzoekId;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.maatregelen.LoonmaatregelId;
import nl.verzuimsysteem.maatregelen.OordeelId;
import nl.verzuimsysteem.maatregelen.VerlengingId;
import nl.verzuimsysteem.medisch.BlokkadeId;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.NoodtoegangId;
import nl.verzuimsysteem.medisch.Proefkluis;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.BesluitId;
import nl.verzuimsysteem.overleg.OverlegId;
import nl.verzuimsysteem.pobcontact.PobcontactId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.uitnodigingen.UitnodigingId;
import nl.verzuimsysteem.verrichtingen.VerrichtingId;

/**
 * One row of everything that belongs to somebody: a company in a regio, a department with an employee, his case, an
 * order, a contact and a taak from it.
 */
public record Wereld(
        RegioId regio,
        BedrijfId bedrijf,
        AfdelingId afdeling,
        WerknemerId werknemer,
        DossierId dossier,
        OpdrachtId opdracht,
        TaakId taak,
        GebruikerId gebruiker,
        FunctieId functie,
        VerzoekId verzoek,
        ControleId controle,
        ControleregelId controleregel,
        LoonmaatregelId loonmaatregel,
        OordeelId oordeel,
        VerlengingId verlenging,
        UitvraagId uitvraag,
        AantalvraagId aantalvraag,
        VerrichtingId verrichting,
        FactuurId factuur,
        TerugkoppelingId terugkoppeling,
        PobcontactId pobcontact,
        nl.verzuimsysteem.spreekuren.VerzoekId spreekuurverzoek,
        AfspraakId afspraak,
        ConsultId consult,
        NoodtoegangId noodtoegang,
        BlokkadeId blokkade,
        UitnodigingId uitnodiging,
        SelektId selekt,
        OverlegId overleg,
        AgendapuntId agendapunt,
        BesluitId besluit) {

    public static Wereld maak(TestProgramma programma, RegioId regio) {
        return maak(programma, regio, new Gegevens(programma).bedrijf(regio));
    }

    /** A further department of a company that exists. */
    public static Wereld maak(TestProgramma programma, RegioId regio, BedrijfId bedrijf) {
        var gegevens = new Gegevens(programma);
        var afdeling = gegevens.afdeling(bedrijf);
        var werknemer = gegevens.werknemer(bedrijf, afdeling);
        var afzender = new Inloggers(programma).verzuimcoordinator(bedrijf).id();
        var nieuw = new Rijen(programma);
        var dossier = new DossierId(nieuw.rij("""
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel)
                VALUES (?, ?, ?, '2026-01-05', 1, '2026-01-05 08:00', 'Test', ?)""", bedrijf.waarde(), regio.waarde(), werknemer.waarde(), sleutel()));
        var melding = sleutel();
        nieuw.rij(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, '2026-01-05', ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                melding);
        var selekt = new SelektId(
                nieuw.rij("""
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status,
                       taal, kanaal, verstuurd_op, geldig_tot)
                VALUES (?, ?, ?, ?, ?, '2026-01-05', '2026-01-05', 'VERSTUURD', 'nl', 'MAIL', '2026-01-06 07:00',
                       '2199-01-01 07:00')""", bedrijf.waarde(), regio.waarde(), werknemer.waarde(), dossier.waarde(), melding));
        nieuw.rij("""
                INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, door, door_functie)
                VALUES (?, ?, '2026-01-05 08:00', 'ZIEK_GEMELD', 'Test', 'VERZUIMCOORDINATOR')""", bedrijf.waarde(), dossier.waarde());
        nieuw.rij("""
                INSERT INTO contactmoment (bedrijf_id, dossier_id, datum, kanaal, afspraken, moment, door, sleutel)
                VALUES (?, ?, '2026-01-06', 'TELEFOON', 'Volgende week weer bellen', '2026-01-06 08:00', 'Test', ?)""", bedrijf.waarde(), dossier.waarde(), sleutel());
        var opdracht = new OpdrachtId(
                nieuw.rij("""
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                SELECT ?, ?, ?, id, 'MMA', 'Graag een extra spreekuur', 'VERSTUURD', 1,
                       '2026-01-06 08:00', ?, '2026-01-06 12:00', 'BUITEN', 'KEER', 'ALTIJD_BUITEN', '2026-01-06 08:00', ?
                FROM opdrachttype WHERE code = 'EXTRA_SPREEKUUR'""", bedrijf.waarde(), regio.waarde(), dossier.waarde(), afzender.waarde(), sleutel()));
        var taak =
                new TaakId(nieuw.rij("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                VALUES (?, ?, ?, 'CONTACT', 'LEIDINGGEVENDE', '2026-01-12', ?, 1)""", bedrijf.waarde(), regio.waarde(), dossier.waarde(), "contact:" + sleutel()));
        // Two beheerders, so that who keeps the application has nothing to decide here.
        var vrager = new Inloggers(programma).gebruikersbeheerder(bedrijf).id();
        var gebruiker = new Inloggers(programma).gebruikersbeheerder(bedrijf).id();
        new Inloggers(programma).gebruikersbeheerder(bedrijf);
        var functie = new FunctieId(programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT id FROM gebruiker_functie WHERE gebruiker_id = ?", gebruiker.waarde())
                        .mapTo(Long.class)
                        .one()));
        var verzoek = new VerzoekId(nieuw.rij("""
                INSERT INTO wijzigingsverzoek (bedrijf_id, gebruiker_id, soort, versie, gevraagd_door, gevraagd_op, status)
                VALUES (?, ?, 'UITNODIGEN', 0, ?, '2026-01-06 08:00', 'OPEN')""", bedrijf.waarde(), vrager.waarde(), vrager.waarde()));
        var jaar = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT 2100 + COUNT(*) FROM rechtencontrole WHERE bedrijf_id = ?", bedrijf.waarde())
                        .mapTo(Integer.class)
                        .one());
        var controle = new ControleId(nieuw.rij("""
                INSERT INTO rechtencontrole (bedrijf_id, jaar, gestart_op, uiterlijk_op)
                VALUES (?, ?, '2026-01-06 08:00', '2026-02-17')""", bedrijf.waarde(), jaar));
        var controleregel = new ControleregelId(nieuw.rij(
                "INSERT INTO rechtencontrole_regel (bedrijf_id, controle_id, gebruiker_id) VALUES (?, ?, ?)",
                bedrijf.waarde(),
                controle.waarde(),
                gebruiker.waarde()));
        var loonmaatregel = new LoonmaatregelId(nieuw.rij(
                "INSERT INTO loonmaatregel (bedrijf_id, dossier_id, soort, reden, van, verteld_op, moment, door, sleutel)"
                        + " VALUES (?, ?, 'LOONSTOP', 'WEIGERT_PASSEND_WERK', '2026-02-01', '2026-02-01', '2026-02-01 08:00', 'Test', ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                sleutel()));
        var oordeel = new OordeelId(nieuw.rij(
                "INSERT INTO deskundigenoordeel (bedrijf_id, dossier_id, vraag, aanvrager, aangevraagd_op, moment, door, sleutel)"
                        + " VALUES (?, ?, 'EIGEN_WERK', 'WERKGEVER', '2026-02-01', '2026-02-01 08:00', 'Test', ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                sleutel()));
        var verlenging = new VerlengingId(nieuw.rij(
                "INSERT INTO verlenging (bedrijf_id, dossier_id, soort, van, tot, moment, door)"
                        + " VALUES (?, ?, 'LOONSANCTIE', '2028-01-03', '2028-07-03', '2026-02-01 08:00', 'Test')",
                bedrijf.waarde(),
                dossier.waarde()));
        var uitvraag = new UitvraagId(nieuw.rij("""
                INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op, gestart_door,
                       sleutel)
                VALUES ('NAJAAR', ?, '2199-12-31', 'BEDRIJVEN', '7', 'LOOPT', '2026-11-01 08:00', 'Test', ?)""", jaar, sleutel()));
        var aantalvraag = new AantalvraagId(nieuw.rij("""
                INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, loopt, sluit_op, deze_jaar,
                       volgend_jaar, opgegeven_op, opgegeven_door, versie)
                VALUES (?, ?, ?, 'NAJAAR', ?, 1, '2199-12-31', 48, 50, '2026-11-02 08:00', 'Test', 1)""", uitvraag.waarde(), bedrijf.waarde(), regio.waarde(), jaar));
        nieuw.rij("""
                INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, volgend_jaar, moment, door, sleutel)
                VALUES (?, ?, 1, 48, 50, '2026-11-02 08:00', 'Test', ?)""", bedrijf.waarde(), aantalvraag.waarde(), sleutel());
        var overleg = sleutel();
        var pobcontact =
                new PobcontactId(nieuw.rij("""
                INSERT INTO pobcontact (bedrijf_id, dossier_id, gebruiker_id, datum, met_wie, kanaal, notitie, minuten, moment,
                       door, sleutel)
                VALUES (?, ?, ?, '2026-01-06', 'De planner', 'TELEFOON', 'Over het rooster', 15, '2026-01-06 08:00', 'Test', ?)""", bedrijf.waarde(), dossier.waarde(), afzender.waarde(), overleg));
        var verrichting = new VerrichtingId(nieuw.rij(
                """
                INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, opdracht_id, dienst_code, datum, oordeel, grond,
                       per, btw, bedrag_cent, bron, vastgelegd_op, vastgelegd_door, te_factureren)
                VALUES (?, ?, ?, ?, 'EXTRA_SPREEKUUR', '2026-01-06', 'BUITEN', 'GEEN_ABONNEMENT', 'KEER', 'HOOG', 0, ?,
                       '2026-01-06 08:00', 'Test', 1)""", bedrijf.waarde(), regio.waarde(), dossier.waarde(), opdracht.waarde(), "hand:" + overleg));
        // A number for each: a world is made by its case, and there is one in each.
        var factuur = new FactuurId(nieuw.rij("""
                INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, factuurdatum, vervaldatum, naam,
                       straat, postcode, plaats, netto_cent, btw_cent, totaal_cent, gemaakt_op, gemaakt_door)
                VALUES (?, ?, 'FACTUUR', 1990, ?, '1990', '2026-01-06', '2026-02-05', 'Bouwbedrijf', 'Weg 1', '1234 AB',
                       'Utrecht', 100, 21, 121, '2026-01-06 08:00', 'Test')""", bedrijf.waarde(), regio.waarde(), dossier.waarde()));
        nieuw.rij("""
                INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal, eenheid,
                       prijs_cent, bedrag_cent, btw, btw_honderdsten)
                VALUES (?, ?, 1, 'VERRICHTING', 'Spreekuur', 'Buiten het abonnement.', 1, 'KEER', 100, 100, 'HOOG', 2100)""", bedrijf.waarde(), factuur.waarde());
        var terugkoppeling = new TerugkoppelingId(nieuw.rij(
                """
                INSERT INTO terugkoppeling (bedrijf_id, regio_id, werknemer_id, dossier_id, bron, vertrouwelijk, dag,
                       gegeven_op, zichtbaar_vanaf, opsteller, functie, onder, geschiktheid, advies)
                VALUES (?, ?, ?, ?, ?, 0, '2026-01-06', '2026-01-06 08:00', '2026-01-06 08:00', 'Test', 'BEDRIJFSARTS',
                       'Test', 'NU_NIET', 'Rustig aan')""", bedrijf.waarde(), regio.waarde(), werknemer.waarde(), dossier.waarde(), "proef:" + sleutel()));
        var spreekuurverzoek = new nl.verzuimsysteem.spreekuren.VerzoekId(
                nieuw.rij("""
                INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, dossier_id, soort, vertrouwelijk,
                       uiterlijk_op, loopt, gevraagd_op, gevraagd_door, sleutel)
                VALUES (?, ?, ?, ?, 'BEDRIJFSARTS', 0, '2026-01-20', 1, '2026-01-06 08:00', 'Test', ?)""", bedrijf.waarde(), regio.waarde(), werknemer.waarde(), dossier.waarde(), sleutel()));
        var afspraak = new AfspraakId(nieuw.rij(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op,
                       gepland_door, sleutel)
                VALUES (?, ?, ?, ?, 0, 'VERVOLG', 'EIGEN', ?, 'BEDRIJFSARTS', ?, '2026-01-08 09:00', '2026-01-08 09:30',
                        'GEPLAND', 1, 'nl', 'NIET_NODIG', '2026-01-06 08:00', 'Test', ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                dossier.waarde(),
                vrager.waarde(),
                vrager.waarde(),
                sleutel()));
        var arts =
                new Inloggers(programma).regioteam(Functie.BEDRIJFSARTS, regio).id();
        var consult = new ConsultId(nieuw.rij(
                """
                INSERT INTO consult (bedrijf_id, regio_id, werknemer_id, dossier_id, afspraak_id, professional_id, functie,
                       onder_id, dag, status, begonnen_op)
                VALUES (?, ?, ?, ?, ?, ?, 'BEDRIJFSARTS', ?, '2026-02-02', 'LOOPT', '2026-02-02 09:00')""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                dossier.waarde(),
                afspraak.waarde(),
                arts.waarde(),
                arts.waarde()));
        var noodtoegang = new NoodtoegangId(nieuw.rij(
                """
                INSERT INTO noodtoegang (bedrijf_id, werknemer_id, gebruiker_id, functie, reden, genomen_op, tot, nakijken_voor,
                       sleutel)
                VALUES (?, ?, ?, 'POB', ?, '2026-02-02 09:00', '2026-02-02 10:00', '2026-02-07', ?)""",
                bedrijf.waarde(),
                werknemer.waarde(),
                arts.waarde(),
                Proefkluis.bewaar(programma, bedrijf),
                sleutel()));
        var blokkade = new BlokkadeId(nieuw.rij("""
                INSERT INTO medische_blokkade (bedrijf_id, werknemer_id, voor, persoon_id, van, sleutel)
                VALUES (?, ?, 'PERSOON', ?, '2026-02-02 09:00', ?)""", bedrijf.waarde(), werknemer.waarde(), arts.waarde(), sleutel()));
        var uitnodiging =
                new UitnodigingId(nieuw.rij("""
                INSERT INTO uitnodiging (bedrijf_id, regio_id, gepland_regio_id, afspraak_id, soort, begin, einde, status,
                       kanaal, adres, gemaakt_op)
                VALUES (?, ?, ?, ?, 'UITNODIGING', '2026-01-08 09:00', '2026-01-08 09:30', 'VERSTUURD', 'BRIEF',
                       'Weg 1, 1234 AB Utrecht', '2026-01-06 08:00')""", bedrijf.waarde(), regio.waarde(), regio.waarde(), afspraak.waarde()));
        // Over: there is one at most that is not, and a regio has several worlds.
        var teamoverleg = new OverlegId(nieuw.rij("""
                INSERT INTO overleg (regio_id, dag, begin, minuten, status)
                VALUES (?, DATE_ADD('2001-01-01', INTERVAL ? DAY), '2001-01-01 09:00', 60, 'GESLOTEN')""", regio.waarde(), dossier.waarde() % 7_000));
        var agendapunt = new AgendapuntId(nieuw.rij("""
                INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen, status)
                VALUES (?, ?, ?, '2001-01-01', 0, 3, 'I', 'BESPROKEN')""", bedrijf.waarde(), dossier.waarde(), teamoverleg.waarde()));
        var besluit =
                new BesluitId(nieuw.rij("""
                INSERT INTO besluit (bedrijf_id, agendapunt_id, overleg_id, soort, tekst, voor_werkgever, genomen_op, door,
                       door_functie, sleutel)
                VALUES (?, ?, ?, 'NOTITIE', 'Rustig aan', 0, '2026-01-08 09:00', 'Test', 'POB', ?)""", bedrijf.waarde(), agendapunt.waarde(), teamoverleg.waarde(), sleutel()));
        return new Wereld(
                regio,
                bedrijf,
                afdeling,
                werknemer,
                dossier,
                opdracht,
                taak,
                gebruiker,
                functie,
                verzoek,
                controle,
                controleregel,
                loonmaatregel,
                oordeel,
                verlenging,
                uitvraag,
                aantalvraag,
                verrichting,
                factuur,
                terugkoppeling,
                pobcontact,
                spreekuurverzoek,
                afspraak,
                consult,
                noodtoegang,
                blokkade,
                uitnodiging,
                selekt,
                teamoverleg,
                agendapunt,
                besluit);
    }

    /** Words by which a leak is known: no result for somebody else may hold them. */
    public List<String> kenmerken(TestProgramma programma, Actor lezer) {
        return programma.jdbi().withHandle(handle -> {
            var werknemerNaam = handle.select("SELECT achternaam FROM werknemer WHERE id = ?", werknemer.waarde())
                    .mapTo(String.class)
                    .one();
            var bedrijfsnaam = handle.select("SELECT naam FROM bedrijf WHERE id = ?", bedrijf.waarde())
                    .mapTo(String.class)
                    .one();
            return kentBedrijf(lezer) ? List.of(werknemerNaam + ",") : List.of(werknemerNaam + ",", bedrijfsnaam + ",");
        });
    }

    /** Every row of the company, so that a change shows; not what is a sum over all companies. */
    public String inhoud(TestProgramma programma) {
        return programma.jdbi().withHandle(handle -> {
            var tabellen = handle.select("""
                            SELECT DISTINCT table_name FROM information_schema.columns
                            WHERE table_schema = DATABASE() AND column_name = 'bedrijf_id'
                              AND table_name NOT LIKE 'audit%'
                              AND table_name NOT IN ('opvallende_inzage', 'factuurvoorbeeldregel')
                            ORDER BY table_name""").mapTo(String.class).list();
            var alles = new StringBuilder();
            for (var tabel : tabellen) {
                alles.append(tabel)
                        .append(handle.select(
                                        "SELECT * FROM " + tabel + " WHERE bedrijf_id = ? ORDER BY 1", bedrijf.waarde())
                                .mapToMap()
                                .map(Wereld::leesbaar)
                                .list());
            }
            return alles.toString();
        });
    }

    private static Map<String, Object> leesbaar(Map<String, Object> rij) {
        rij.replaceAll((kolom, waarde) ->
                waarde instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : waarde);
        return rij;
    }

    private boolean kentBedrijf(Actor lezer) {
        return lezer.bereik() instanceof Bereik.Afdelingen afdelingen
                && afdelingen.bedrijf().equals(bedrijf);
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private record Rijen(TestProgramma programma) {
        long rij(String sql, Object... waarden) {
            return programma.jdbi().withHandle(handle -> {
                var update = handle.createUpdate(sql);
                for (var plek = 0; plek < waarden.length; plek++) {
                    update.bind(plek, waarden[plek]);
                }
                return update.executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
            });
        }
    }
}
