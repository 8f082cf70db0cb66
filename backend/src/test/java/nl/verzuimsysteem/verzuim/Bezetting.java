package nl.verzuimsysteem.verzuim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A company in a regio with a department and an employee, and the people who may look at it or may not. */
public final class Bezetting {
    private static final Actor.Herkomst HERKOMST = new Actor.Herkomst(Actor.Kanaal.SCHERM, null);

    private final TestProgramma programma;
    private final Gegevens gegevens;

    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final AfdelingId afdeling;
    public final WerknemerId werknemer;
    public final LocalDate vandaag;

    public Bezetting() {
        this(TestProgramma.gedeeld());
    }

    public Bezetting(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        afdeling = gegevens.afdeling(bedrijf);
        werknemer = gegevens.werknemer(bedrijf, afdeling);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
    }

    public WerknemerId nogEenWerknemer() {
        return gegevens.werknemer(bedrijf, afdeling);
    }

    public Actor coordinator() {
        return actor("Noor de Boer", Functie.VERZUIMCOORDINATOR, new Bereik.Bedrijven(Set.of(bedrijf), Set.of()));
    }

    /** The verzuimcoördinator who is himself the employee. */
    public Actor coordinatorOverZichzelf() {
        return actor(
                "Sanne Jansen", Functie.VERZUIMCOORDINATOR, new Bereik.Bedrijven(Set.of(bedrijf), Set.of(werknemer)));
    }

    public Actor coordinatorElders() {
        return actor(
                "Piet Elders",
                Functie.VERZUIMCOORDINATOR,
                new Bereik.Bedrijven(Set.of(gegevens.bedrijf(regio)), Set.of()));
    }

    public Actor leidinggevende() {
        return actor("Ali Kaya", Functie.LEIDINGGEVENDE, new Bereik.Afdelingen(bedrijf, Set.of(afdeling), Set.of()));
    }

    public Actor leidinggevendeElders() {
        var andere = gegevens.afdeling(bedrijf);
        return actor("Bo Smit", Functie.LEIDINGGEVENDE, new Bereik.Afdelingen(bedrijf, Set.of(andere), Set.of()));
    }

    public Actor teamlid(Functie functie) {
        return actor("Fatima Yilmaz", functie, new Bereik.Regios(Set.of(regio), Set.of()));
    }

    public Actor teamlidElders(Functie functie) {
        return actor("Jan Ver", functie, new Bereik.Regios(Set.of(gegevens.regio()), Set.of()));
    }

    public Actor gebruikersbeheerder() {
        return actor("BHR001", Functie.GEBRUIKERSBEHEERDER, new Bereik.Bedrijven(Set.of(bedrijf), Set.of()));
    }

    public Actor werknemerZelf() {
        return actor("Sanne Jansen", Functie.WERKNEMER, new Bereik.Eigen(bedrijf, werknemer));
    }

    private static Actor actor(String naam, Functie functie, Bereik bereik) {
        return new Actor(new GebruikerId(1), naam, functie, bereik, HERKOMST);
    }

    /** Reports the employee sick, some days ago. */
    public DossierId meldZiek(int dagenGeleden) {
        return meldZiek(werknemer, vandaag.minusDays(dagenGeleden));
    }

    public DossierId meldZiek(WerknemerId wie, LocalDate dag) {
        return programma.bean(ZiekmeldService.class).meldZiek(coordinator(), melding(wie, dag));
    }

    public void meldHersteld(DossierId dossier, int dagenGeleden) {
        programma.bean(HerstelService.class).meldHersteld(coordinator(), dossier, vandaag.minusDays(dagenGeleden));
    }

    /** Withdraws a case, or joins it to another. */
    /** Reports that he is absent for a part, from a day on. */
    public void meldDeels(DossierId dossier, int dagenGeleden, int percentage) {
        programma
                .bean(VerzuimwijzigingService.class)
                .legVast(
                        coordinator(),
                        dossier,
                        programma
                                .bean(DossierService.class)
                                .kop(coordinator(), dossier)
                                .versie(),
                        new Wijziging.GedeeltelijkHersteld(vandaag.minusDays(dagenGeleden), percentage, null));
    }

    public void laatVervallen(DossierId dossier, @Nullable DossierId opgegaanIn) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE dossier SET vervallen = :vervallen, opgegaan_in = :in WHERE id = :id")
                        .bind("vervallen", opgegaanIn == null ? Vervallen.INGETROKKEN : Vervallen.SAMENGEVOEGD)
                        .bind("in", opgegaanIn)
                        .bind("id", dossier)
                        .execute());
    }

    public Ziekmelding melding(LocalDate dag) {
        return melding(werknemer, dag);
    }

    public Ziekmelding melding(WerknemerId wie, LocalDate dag) {
        return new Ziekmelding(sleutel(), wie, dag, "06 - 12 34 56 78", null);
    }

    public static String sleutel() {
        return UUID.randomUUID().toString();
    }

    /** Sets the days of employment of the employee. */
    public void dienst(@Nullable LocalDate in, @Nullable LocalDate uit) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE werknemer SET in_dienst = :in, uit_dienst = :uit WHERE id = :id")
                        .bind("in", in)
                        .bind("uit", uit)
                        .bind("id", werknemer)
                        .execute());
    }

    /** Runs SQL on rows of this company: {@code :bedrijf} is its key. */
    public void doe(String sql) {
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.createUpdate(sql).bind("bedrijf", bedrijf).execute());
    }

    /** One number from the rows of this company: {@code :bedrijf} is its key. */
    public int getal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("bedrijf", bedrijf)
                        .mapTo(Integer.class)
                        .one());
    }

    /** Rows of this company as text, to compare: {@code :bedrijf} is its key. */
    public String rijen(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).bind("bedrijf", bedrijf).mapToMap().list().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
    }

    /** How many rows a table holds of this company. */
    public int aantal(String tabel) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM " + tabel + " WHERE bedrijf_id = :bedrijf")
                                .bind("bedrijf", bedrijf)
                                .mapTo(Integer.class)
                                .one());
    }
}
