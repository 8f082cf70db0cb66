package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.Selektoordeelblad.Gegeven;
import nl.verzuimsysteem.medisch.Selektoordeelblad.Gevolg;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Voorstel;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/** What judging a triage begins with, must keep to and leads to: from facts alone. */
final class Selektoordeelregels {
    private Selektoordeelregels() {}

    static void controleer(
            Selektoordeelinvoer invoer, Map<String, Antwoord> gegeven, Medischewacht wacht, LocalDate vandaag) {
        var fouten = new OngeldigeInvoer.Verzamelaar();
        var actie = invoer.actie();
        var volgend = invoer.inhoud().volgendContact();
        fouten.eis(actie != null, "actie", "selektoordeel.actieLeeg");
        var uiterlijk = actie == null ? null : Selektgevolg.uiterlijk(actie, vandaag);
        fouten.eis(
                actie != Vervolgactie.SPOEDSPREEKUUR
                        || volgend == null
                        || uiterlijk == null
                        || !volgend.isAfter(uiterlijk),
                "volgendContact",
                "selektoordeel.spoedLaat",
                uiterlijk == null ? "" : Kalender.voluit(uiterlijk));
        invoer.inhoud().eisKlaar(fouten, wacht, vandaag);
        Selektwacht.kijk(fouten, invoer.inhoud(), gegeven.values());
        fouten.klaar();
    }

    /** A contact that follows has a last day, chosen or not. */
    static Terugkoppelinhoud metDag(Terugkoppelinhoud inhoud, Vervolgactie actie, LocalDate vandaag) {
        return inhoud.volgendContact() != null || !Selektgevolg.inContact(actie)
                ? inhoud
                : new Terugkoppelinhoud(
                        inhoud.geschiktheid(),
                        inhoud.mogelijkheden(),
                        inhoud.advies(),
                        inhoud.verloop(),
                        Selektgevolg.uiterlijk(actie, vandaag));
    }

    static Selektoordeelinvoer begin(Voorstel voorstel, LocalDate vandaag) {
        return new Selektoordeelinvoer(
                voorstel.actie(),
                metDag(
                        new Terugkoppelinhoud(null, Map.of(), Selektgevolg.advies(voorstel.actie()), "", null),
                        voorstel.actie(),
                        vandaag),
                false);
    }

    static Map<Vervolgactie, Gevolg> gevolgen(LocalDate vandaag) {
        var gevolgen = new EnumMap<Vervolgactie, Gevolg>(Vervolgactie.class);
        for (var actie : Vervolgactie.values()) {
            gevolgen.put(
                    actie,
                    new Gevolg(
                            Selektgevolg.advies(actie),
                            Selektgevolg.uiterlijk(actie, vandaag),
                            Selektgevolg.inContact(actie)));
        }
        return gevolgen;
    }

    static List<Gegeven> antwoorden(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        return Vragengang.pad(lijst, gegeven).stream()
                .filter(vraag -> gegeven.containsKey(vraag.code()))
                .map(vraag -> {
                    var antwoord = Objects.requireNonNull(gegeven.get(vraag.code()));
                    return new Gegeven(
                            vraag.tekst().nl(),
                            vraag.keuzes().stream()
                                    .filter(keuze -> antwoord.keuzes().contains(keuze.code()))
                                    .map(Keuze::tekst)
                                    .map(tekst -> tekst.nl())
                                    .toList(),
                            antwoord.tekst());
                })
                .toList();
    }
}
