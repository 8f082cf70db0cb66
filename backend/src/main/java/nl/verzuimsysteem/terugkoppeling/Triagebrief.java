package nl.verzuimsysteem.terugkoppeling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingRepository.Papierrij;

/**
 * The letters about the outcome of a triage. That to the employer is made of what stands in the terugkoppeling, and of
 * nothing else; that to the werknemer says the same in the fixed words of his language, and what his rights are.
 */
@Singleton
class Triagebrief {
    private static final Set<String> TALEN = Set.of("nl", "de", "pl");

    private final Papier papier;
    private final Arbodienst arbodienst;

    Triagebrief(Papier papier, Arbodienst arbodienst) {
        this.papier = papier;
        this.arbodienst = arbodienst;
    }

    /** To the employer, in Dutch. */
    Pdf aanWerkgever(Papierrij gevonden) {
        return maak(gevonden, Melding.NEDERLANDS, false);
    }

    /** To the werknemer: in Dutch, German or Polish, and in English to who reads none of these. */
    Pdf aanWerknemer(Papierrij gevonden) {
        var taal = gevonden.namen().taal();
        return maak(gevonden, TALEN.contains(taal) ? Locale.of(taal) : Locale.ENGLISH, true);
    }

    private Pdf maak(Papierrij gevonden, Locale taal, boolean zelf) {
        var een = gevonden.rij().terugkoppeling();
        var inhoud = een.inhoud();
        var namen = gevonden.namen();
        var zienswijze = een.zienswijze();
        var volgend = inhoud.volgendContact();
        var aan = zelf ? "werknemer" : "werkgever";
        var waarden = new HashMap<String, Object>();
        waarden.put("taal", taal.getLanguage());
        waarden.put("nederlands", taal.getLanguage().equals("nl"));
        waarden.put("titel", tekst(taal, "triagebrief.titel", arbodienst.triage()));
        waarden.put("naam", namen.naam());
        waarden.put("bedrijf", namen.bedrijfsnaam());
        waarden.put("personeelsnummer", tekst(taal, "triagebrief.personeelsnummer", namen.personeelsnummer()));
        waarden.put("gegeven", tekst(taal, "triagebrief.gegeven", dag(taal, een.dag())));
        waarden.put("inleiding", tekst(taal, "triagebrief.inleiding." + aan, namen.naam(), arbodienst.triage()));
        waarden.put("kopGeschiktheid", tekst(taal, "triagebrief.kop.geschiktheid"));
        waarden.put(
                "geschiktheid",
                tekst(
                        taal,
                        "triagebrief.geschiktheid."
                                + Objects.requireNonNull(inhoud.geschiktheid()).name()));
        waarden.put("kopRubrieken", tekst(taal, "triagebrief.kop.rubrieken"));
        waarden.put("rubrieken", rubrieken(taal, inhoud));
        waarden.put("heeftRubrieken", !inhoud.mogelijkheden().isEmpty());
        waarden.put("kopAdvies", tekst(taal, "triagebrief.kop.advies"));
        waarden.put("inNederlands", tekst(taal, "triagebrief.inNederlands"));
        waarden.put("advies", alineas(inhoud.advies()));
        waarden.put("kopVerloop", tekst(taal, "triagebrief.kop.verloop"));
        waarden.put("heeftVerloop", !inhoud.verloop().isEmpty());
        waarden.put("verloop", alineas(inhoud.verloop()));
        waarden.put("kopVervolg", tekst(taal, "triagebrief.kop.vervolg"));
        waarden.put("vervolg", vervolg(een, taal, zelf));
        waarden.put("heeftVolgend", volgend != null);
        waarden.put("volgend", volgend == null ? "" : tekst(taal, "triagebrief.volgend", dag(taal, volgend)));
        waarden.put("uitleg", zelf ? rechten(taal, namen.telefoon()) : List.of());
        waarden.put("heeftZienswijze", zienswijze != null);
        waarden.put("kopZienswijze", tekst(taal, "triagebrief.kop.zienswijze"));
        waarden.put("zienswijze", zienswijze == null ? List.of() : alineas(zienswijze.tekst()));
        waarden.put(
                "zienswijzeOp",
                zienswijze == null
                        ? ""
                        : tekst(
                                taal,
                                "triagebrief.zienswijzeOp",
                                dag(taal, Kalender.plaatselijk(zienswijze.op()).toLocalDate())));
        waarden.put("door", door(een, taal));
        waarden.put("vragen", tekst(taal, "triagebrief.vragen", namen.regionaam(), namen.telefoon()));
        return new Pdf((zelf ? "brief-" : "terugkoppeling-") + een.dag() + ".pdf", papier.pdf("triage", waarden));
    }

    private static String vervolg(Terugkoppeling een, Locale taal, boolean zelf) {
        var vervolg = een.vervolg();
        if (vervolg == null) {
            return "";
        }
        return zelf
                ? vervolg.voorWerknemer().tekst(taal)
                : vervolg.voorWerkgever().tekst();
    }

    private static List<Map<String, String>> rechten(Locale taal, String telefoon) {
        return List.of("arts", "werkgever", "reactie").stream()
                .map(recht -> Map.of(
                        "kop",
                        tekst(taal, "triagebrief.recht." + recht + ".kop"),
                        "tekst",
                        tekst(taal, "triagebrief.recht." + recht + ".tekst", telefoon)))
                .toList();
    }

    private static String door(Terugkoppeling een, Locale taal) {
        return een.functie() == Functie.BEDRIJFSARTS
                ? tekst(taal, "triagebrief.door.arts", een.opsteller())
                : tekst(taal, "triagebrief.door.pob", een.opsteller(), een.onder());
    }

    private static List<Map<String, Object>> rubrieken(Locale taal, Terugkoppelinhoud inhoud) {
        var lijst = new ArrayList<Map<String, Object>>();
        for (var rubriek : Rubriek.values()) {
            var tekst = inhoud.bij(rubriek);
            if (tekst != null) {
                lijst.add(Map.of("kop", tekst(taal, "triagebrief.rubriek." + rubriek.name()), "tekst", alineas(tekst)));
            }
        }
        return lijst;
    }

    /** One paragraph for each line. */
    private static List<Map<String, String>> alineas(String tekst) {
        return tekst.lines()
                .filter(regel -> !regel.isBlank())
                .map(regel -> Map.of("regel", regel))
                .toList();
    }

    private static String dag(Locale taal, LocalDate dag) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", taal).format(dag);
    }

    private static String tekst(Locale taal, String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst(taal);
    }
}
