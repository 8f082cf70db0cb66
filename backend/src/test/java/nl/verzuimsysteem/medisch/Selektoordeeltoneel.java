package nl.verzuimsysteem.medisch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Terugkoppeling;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Antwoordenblad;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.Vragenlijsten;

/** A werknemer who filled in the triage of his spell, and who may judge it. */
public final class Selektoordeeltoneel {
    /** What he wrote himself: nowhere outside the kluis. */
    public static final String GEPLANT = "Mijn zonnebloemkamer staat in brand sinds dinsdag";

    public static final String ADVIES = "Bel elkaar elke dinsdag om tien uur";

    /** Answers that come to an appointment with the bedrijfsarts, and those that come to nothing. */
    public static final Map<String, String> CONFLICT = Map.of("werk_oorzaak", "ja", "werk_wat", "conflict");

    public static final Map<String, String> RUSTIG =
            Map.of("werk_oorzaak", "nee", "haast", "niet", "duur", "week", "bellen", "nee");
    public static final Map<String, String> SPOED = Map.of("werk_oorzaak", "nee", "haast", "direct");

    public final Consulttoneel toneel;
    public final Inlogger leidinggevende;
    public final Inlogger zelf;
    final SelektOordeelService service;
    private final Kluistoneel kluis;

    public Selektoordeeltoneel(TestProgramma programma) {
        toneel = new Consulttoneel(programma);
        leidinggevende = toneel.inloggers.leidinggevende(toneel.bedrijf);
        zelf = toneel.inloggers.werknemer(toneel.bedrijf, toneel.werknemer);
        service = programma.bean(SelektOordeelService.class);
        kluis = new Kluistoneel(programma);
    }

    /** Lets the POB judge triages. */
    public void delegeer() {
        toneel.doe(
                "UPDATE taakdelegatie SET taken = 'MEDISCHE_UITVRAAG,SELEKT' WHERE gemachtigde_id = ?",
                toneel.pob.id().waarde());
    }

    public SelektId ingevuld(Map<String, String> keuzes) {
        return ingevuld(toneel.werknemer, toneel.dossier, keuzes);
    }

    /** Filled in by this werknemer; what is not chosen here is answered with what scores nothing. */
    public SelektId ingevuld(WerknemerId werknemer, DossierId dossier, Map<String, String> keuzes) {
        var versie = kluis.in(() -> toneel.programma.bean(Vragenlijsten.class).geldend());
        var gegeven = antwoorden(versie.lijst(), keuzes);
        var blad = toneel.programma.bean(Antwoordenblad.class).json(gegeven);
        var kenmerk = kluis.in(() -> kluis.kluis.bewaar(toneel.bedrijf, Inhoudsoort.ANTWOORDEN, blad));
        var id = new SelektId(toneel.rij(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status, taal,
                       kanaal, vragenlijst_id, verstuurd_op, geldig_tot, begonnen_op, ingevuld_op, antwoorden)
                SELECT p.bedrijf_id, ?, ?, p.dossier_id, p.sleutel, p.van, p.van, 'INGEVULD', 'pl', 'MAIL', ?, ?, ?, ?, ?, ?
                FROM verzuimperiode p WHERE p.bedrijf_id = ? AND p.dossier_id = ?""",
                toneel.regio.waarde(),
                werknemer.waarde(),
                versie.id().waarde(),
                toneel.nu(),
                toneel.nu().plus(Duration.ofDays(20)),
                toneel.nu(),
                toneel.nu(),
                kenmerk.toString(),
                toneel.bedrijf.waarde(),
                dossier.waarde()));
        kluis.in(() -> {
            var selekt = toneel.programma
                    .bean(nl.verzuimsysteem.selekt.Selekten.class)
                    .zoek(toneel.arts.actor().bereik(), id)
                    .orElseThrow();
            toneel.programma.bean(Selektspoed.class).ingevuld(selekt, versie.lijst(), gegeven);
            return true;
        });
        return id;
    }

    /** Another werknemer of the company who is sick. */
    public DossierId ander(WerknemerId werknemer) {
        var dossier = new DossierId(toneel.rij(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel) VALUES (?, ?, ?, ?, 1, ?, 'Test', ?)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                werknemer.waarde(),
                toneel.vandaag().minusDays(3),
                toneel.nu(),
                Consulttoneel.sleutel()));
        toneel.rij(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, ?, ?)",
                toneel.bedrijf.waarde(),
                dossier.waarde(),
                toneel.vandaag().minusDays(3),
                Consulttoneel.sleutel());
        return dossier;
    }

    private static Map<String, Antwoord> antwoorden(Vragenlijst lijst, Map<String, String> keuzes) {
        var gegeven = new LinkedHashMap<String, Antwoord>();
        var volgende = Vragengang.volgende(lijst, gegeven);
        while (volgende.isPresent()) {
            var vraag = volgende.get();
            gegeven.put(vraag.code(), antwoord(vraag, keuzes));
            volgende = Vragengang.volgende(lijst, gegeven);
        }
        return gegeven;
    }

    private static Antwoord antwoord(Vraag vraag, Map<String, String> keuzes) {
        if (vraag.soort() == Vraagsoort.TEKST) {
            return new Antwoord(List.of(), GEPLANT + ". Verder niets.");
        }
        var keuze = keuzes.get(vraag.code());
        var stil = Set.of("nee", "niet", "week", "goed", "ja", "later", "altijd", "vertel_zelf");
        return new Antwoord(
                List.of(
                        keuze != null
                                ? keuze
                                : vraag.keuzes().stream()
                                        .map(een -> een.code())
                                        .filter(stil::contains)
                                        .findFirst()
                                        .orElse(vraag.keuzes().getFirst().code())),
                "");
    }

    static Selektoordeelinvoer invoer(Vervolgactie actie) {
        return new Selektoordeelinvoer(
                actie, new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), ADVIES, "", null), false);
    }

    /** Writes on the sheet and decides. */
    void beslis(Inlogger wie, SelektId id, Selektoordeelinvoer invoer) {
        var versie = service.open(wie.actor(), id).versie();
        service.bevestig(
                wie.actor(), id, service.bewaar(wie.actor(), id, versie, invoer).versie());
    }

    List<Terugkoppeling> leestWerkgever() {
        return toneel.programma.bean(TerugkoppelingService.class).lijst(leidinggevende.actor(), toneel.dossier);
    }

    List<Terugkoppeling> leestZelf() {
        return toneel.programma.bean(EigenTerugkoppelingService.class).alle(zelf.actor());
    }

    public String tekst(String sql, Object... waarden) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select(sql, waarden)
                        .mapTo(String.class)
                        .findOne()
                        .orElse("niets"));
    }
}
