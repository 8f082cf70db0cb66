package nl.verzuimsysteem.werknemers;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.inlezen.Sleutel;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * Holds a staff list against the employees who are known: which lines are new, which change somebody, which are wrong.
 * Nobody is ever taken away, and an empty cell changes nothing.
 */
final class Inlezing {
    /** As the form has them. */
    private static final List<String> VELDEN = Arrays.stream(WerknemerGegevens.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private final Csvbestand<Kolom> bestand;
    private final LocalDate vandaag;
    private final Map<String, WerknemerGegevens> bekend = new HashMap<>();
    private final Map<String, String> afdelingen = new HashMap<>();
    private final Map<String, Integer> gezien = new HashMap<>();
    private final Map<String, String> nieuweAfdelingen = new LinkedHashMap<>();
    private final List<WerknemerGegevens> nieuw = new ArrayList<>();
    private final List<WerknemerGegevens> gewijzigd = new ArrayList<>();
    private final List<Inleesrapport.FouteRegel> fouten = new ArrayList<>();
    private final List<String> andereTermijnen = new ArrayList<>();
    private int ongewijzigd;

    private Inlezing(Csvbestand<Kolom> bestand, LocalDate vandaag) {
        this.bestand = bestand;
        this.vandaag = vandaag;
    }

    /**
     * @param bekend the employees of the company
     * @param afdelingen the names of its departments
     */
    static Inlezing van(
            Csvbestand<Kolom> bestand, List<WerknemerGegevens> bekend, List<String> afdelingen, LocalDate vandaag) {
        var inlezing = new Inlezing(bestand, vandaag);
        bekend.forEach(een -> inlezing.bekend.put(een.nummersleutel(), een));
        afdelingen.forEach(naam -> inlezing.afdelingen.put(Sleutel.van(naam), naam));
        bestand.regels().forEach(inlezing::beoordeel);
        return inlezing;
    }

    /** Employees to add. */
    List<WerknemerGegevens> nieuw() {
        return nieuw;
    }

    /** Employees to change, as they will be. */
    List<WerknemerGegevens> gewijzigd() {
        return gewijzigd;
    }

    /** The numbers of those to change on whose terms it bears. */
    List<String> andereTermijnen() {
        return andereTermijnen;
    }

    /** Departments to make. */
    List<String> nieuweAfdelingen() {
        return List.copyOf(nieuweAfdelingen.values());
    }

    Inleesrapport rapport() {
        return new Inleesrapport(
                nieuw.size(),
                gewijzigd.size(),
                ongewijzigd,
                fouten,
                nieuweAfdelingen(),
                bestand.onbekend(),
                bestand.foutbestand(fouten));
    }

    private void beoordeel(Csvbestand.Regel regel) {
        var gelezen = new Regellezer(bestand, regel).lees();
        var sleutel = gelezen.gegevens().nummersleutel();
        var oud = bekend.get(sleutel);
        var gegevens = metAfdeling(aangevuld(gelezen, oud));
        var redenen = new ArrayList<>(gelezen.fouten());
        var alGemeld = redenen.stream().map(Veldfout::veld).collect(Collectors.toSet());
        Gegevensregels.fouten(gegevens, vandaag).stream()
                .filter(een -> !alGemeld.contains(een.veld()))
                .forEach(redenen::add);
        redenen.sort(Comparator.comparingInt(een -> VELDEN.indexOf(een.veld())));
        var eerder = sleutel.isEmpty() ? null : gezien.putIfAbsent(sleutel, regel.nummer());
        if (eerder != null) {
            redenen.add(new Veldfout("personeelsnummer", Melding.van("werknemers.nummer.dubbel", eerder)));
        }
        if (!redenen.isEmpty()) {
            fouten.add(new Inleesrapport.FouteRegel(regel.nummer(), wie(gelezen.gegevens()), redenen));
        } else if (oud == null) {
            nieuw.add(onthoudAfdeling(gegevens));
        } else if (gegevens.equals(oud)) {
            ongewijzigd++;
        } else {
            gewijzigd.add(onthoudAfdeling(gegevens));
            if (gegevens.raaktTermijnen(oud)) {
                andereTermijnen.add(gegevens.personeelsnummer());
            }
        }
    }

    private static WerknemerGegevens aangevuld(Regellezer.Gelezen gelezen, @Nullable WerknemerGegevens oud) {
        if (oud == null) {
            return gelezen.gegevens();
        }
        var samen = gelezen.gegevens().aangevuldMet(oud);
        return gelezen.taalGegeven() ? samen : samen.inTaal(oud.taal());
    }

    private WerknemerGegevens metAfdeling(WerknemerGegevens gegevens) {
        var naam = gegevens.afdeling();
        if (naam == null) {
            return gegevens;
        }
        var bestaand =
                afdelingen.getOrDefault(Sleutel.van(naam), nieuweAfdelingen.getOrDefault(Sleutel.van(naam), naam));
        return bestaand.equals(naam) ? gegevens : gegevens.inAfdeling(bestaand);
    }

    private WerknemerGegevens onthoudAfdeling(WerknemerGegevens gegevens) {
        var naam = gegevens.afdeling();
        if (naam != null && !afdelingen.containsKey(Sleutel.van(naam))) {
            nieuweAfdelingen.putIfAbsent(Sleutel.van(naam), naam);
        }
        return gegevens;
    }

    private static String wie(WerknemerGegevens gegevens) {
        return (gegevens.personeelsnummer() + " " + gegevens.naam()).strip();
    }
}
