package nl.verzuimsysteem.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Zone;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every service method of the program, found by its annotation, as every function, on the rows of another company, of
 * another regio and of another department. A method that is added later is tried without a word written here.
 */
@Tag("database")
class RechtenmatrixTest {
    /** Acts on the own login only: they take no key of anybody else. */
    private static final Set<Handeling> OVER_DE_EIGEN_AANMELDING = EnumSet.of(
            Handeling.INLOGGEN,
            Handeling.UITLOGGEN,
            Handeling.FUNCTIE_WISSELEN,
            Handeling.BEVESTIGEN,
            Handeling.EIGEN_ACCOUNT_INZIEN,
            Handeling.EIGEN_ACCOUNT_WIJZIGEN);

    /** A program of its own: other tests write to the audit log of the shared one while this one counts. */
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final TestProgramma programma = PROGRAMMA;
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private int geprobeerd;

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void niemand_komt_bij_wat_van_een_ander_is() {
        var regio = gegevens.regio();
        var eigen = Wereld.maak(programma, regio);
        var buren = Wereld.maak(programma, regio);
        var ver = Wereld.maak(programma, gegevens.regio());
        // To whoever reaches everything no row is foreign: what he may do, he does here.
        var vrij = Wereld.maak(programma, gegevens.regio());
        var andereAfdeling = Wereld.maak(programma, regio, eigen.bedrijf());
        var actoren = actoren(eigen);
        var voordien = new LinkedHashMap<Wereld, String>();
        List.of(buren, ver).forEach(wereld -> voordien.put(wereld, wereld.inhoud(programma)));
        var fouten = new ArrayList<String>();

        for (var methode : methoden()) {
            actoren.forEach((functie, actor) -> {
                probeer(methode, actor, actor.bereik() instanceof Bereik.Alles ? vrij : ver, fouten);
                if (!functie.isRegioteam() && functie != Functie.FUNCTIONEEL_BEHEERDER) {
                    probeer(methode, actor, buren, fouten);
                }
                if (functie == Functie.LEIDINGGEVENDE && !opBedrijfsniveau(methode)) {
                    probeer(methode, actor, andereAfdeling, fouten);
                }
            });
        }

        System.out.println("Rechtenmatrix: " + geprobeerd + " combinaties geprobeerd");
        assertThat(fouten).isEmpty();
        voordien.forEach((wereld, rijen) -> assertThat(wereld.inhoud(programma)).isEqualTo(rijen));
        assertThat(geprobeerd).isGreaterThan(300);
    }

    @Test
    void wie_iets_mag_kan_het_bij_wat_van_hem_is_en_ziet_er_niets_van_een_ander_bij() {
        var regio = gegevens.regio();
        var eigen = Wereld.maak(programma, regio);
        var vreemd = List.of(Wereld.maak(programma, gegevens.regio()), Wereld.maak(programma, gegevens.regio()));
        var fouten = new ArrayList<String>();

        for (var methode : methoden()) {
            var kon = EnumSet.noneOf(Functie.class);
            actoren(eigen).forEach((functie, actor) -> {
                geprobeerd++;
                var naam = methode.getDeclaringClass().getSimpleName() + "." + methode.getName() + " als " + functie;
                var mag = Rechten.mag(actor, methode.getAnnotation(Mag.class).value());
                var uitkomst = roepAan(methode, actor, eigen);
                var fout = uitkomst.fout();
                if (!(fout instanceof GeenRecht)) {
                    kon.add(functie);
                }
                if (!mag && !(fout instanceof GeenRecht)) {
                    fouten.add(naam + ": mag dit niet, maar kon het");
                } else if (fout != null && !isAntwoord(fout)) {
                    fouten.add(naam + ": " + fout);
                } else if (!(actor.bereik() instanceof Bereik.Alles)
                        && vreemd.stream()
                                .flatMap(wereld -> wereld.kenmerken(programma, actor).stream())
                                .anyMatch(uitkomst.tekst()::contains)) {
                    fouten.add(naam + ": ziet rijen van een ander: " + uitkomst);
                }
            });
            // A service may be stricter than the table, such as with an order for one group of the team.
            var iemandMag = Arrays.stream(Functie.values())
                    .anyMatch(functie -> functie != Functie.SYSTEEM
                            && Rechten.mag(
                                    functie, methode.getAnnotation(Mag.class).value()));
            if (iemandMag && kon.isEmpty()) {
                fouten.add(methode + ": niemand kan dit, ook niet wie het mag");
            }
        }

        System.out.println("Rechtenmatrix, eigen rijen: " + geprobeerd + " combinaties geprobeerd");
        assertThat(fouten).isEmpty();
        assertThat(geprobeerd).isGreaterThan(300);
    }

    /** What a service answers to somebody who may, but cannot now: not a failure of the program. */
    private static boolean isAntwoord(Throwable fout) {
        return fout instanceof OngeldigeInvoer
                || fout instanceof Conflict
                || fout instanceof NietGevonden
                || fout instanceof GeenRecht
                || fout instanceof BevestigingNodig;
    }

    @Test
    void elke_handeling_van_een_dienst_staat_in_de_tabel_van_minstens_een_functie() {
        for (var methode : methoden()) {
            var handeling = methode.getAnnotation(Mag.class).value();
            assertThat(Functie.values()).as(methode.toString()).anyMatch(functie -> Rechten.mag(functie, handeling));
        }
    }

    @Test
    void geen_functie_van_de_werkgever_raakt_de_medische_zone() {
        for (var handeling : Handeling.values()) {
            if (handeling.zone() == Zone.MEDISCH) {
                assertThat(List.of(Functie.GEBRUIKERSBEHEERDER, Functie.LEIDINGGEVENDE, Functie.VERZUIMCOORDINATOR))
                        .noneMatch(functie -> Rechten.mag(functie, handeling));
            }
        }
        assertThat(Rechten.mag(Functie.GEBRUIKERSBEHEERDER, Handeling.DOSSIER_INZIEN))
                .as("a gebruikersbeheerder has no case data, ever")
                .isFalse();
    }

    private void probeer(Method methode, Actor actor, Wereld vreemd, List<String> fouten) {
        geprobeerd++;
        var naam = methode.getDeclaringClass().getSimpleName() + "." + methode.getName() + " als " + actor.functie();
        var handeling = methode.getAnnotation(Mag.class).value();
        var weigeringen = weigeringen();
        var uitkomst = roepAan(methode, actor, vreemd);
        if (!Rechten.mag(actor, handeling)) {
            if (!(uitkomst.fout() instanceof GeenRecht)) {
                fouten.add(naam + ": had geen recht, maar kreeg " + uitkomst);
            }
        } else if (actor.bereik() instanceof Bereik.Alles) {
            return;
        } else if (neemtSleutel(methode) && !isLijst(methode) && !(uitkomst.fout() instanceof NietGevonden)) {
            fouten.add(naam + ": verwachtte niet gevonden, maar kreeg " + uitkomst);
        } else if (uitkomst.fout() != null && !(uitkomst.fout() instanceof NietGevonden)) {
            fouten.add(naam + ": " + uitkomst.fout());
        } else if (vreemd.kenmerken(programma, actor).stream().anyMatch(uitkomst.tekst()::contains)) {
            fouten.add(naam + ": ziet rijen van een ander: " + uitkomst);
        }
        if (uitkomst.fout() != null && weigeringen() != weigeringen + 1) {
            fouten.add(naam + ": de weigering staat niet in het logboek");
        }
    }

    private Uitkomst roepAan(Method methode, Actor actor, Wereld wereld) {
        var waarden = new Proefwaarden(wereld, Kalender.vandaag(programma.bean(Clock.class)))
                .voor(actor, methode.getParameters());
        try {
            var dienst = programma.bean(methode.getDeclaringClass());
            return new Uitkomst(String.valueOf(methode.invoke(dienst, waarden)) + ",", null);
        } catch (InvocationTargetException e) {
            return new Uitkomst("", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of a call: words of its result, or the refusal. */
    private record Uitkomst(String tekst, @Nullable Throwable fout) {}

    /** A list filtered on somebody else's company may also answer that there is nothing. */
    private static boolean isLijst(Method methode) {
        return methode.getReturnType() == List.class || methode.getReturnType() == Bladzijde.class;
    }

    private static boolean neemtSleutel(Method methode) {
        return Arrays.stream(methode.getParameterTypes()).anyMatch(Id.class::isAssignableFrom);
    }

    /** A leidinggevende may see the company his department lies in: its address, its team. */
    private static boolean opBedrijfsniveau(Method methode) {
        return methode.getAnnotation(Mag.class).value().zone() == Zone.BEHEER
                || Arrays.asList(methode.getParameterTypes()).contains(nl.verzuimsysteem.kern.BedrijfId.class);
    }

    private List<Method> methoden() {
        var methoden = Dienstmethoden.alle(programma).stream()
                .filter(methode -> !OVER_DE_EIGEN_AANMELDING.contains(
                        methode.getAnnotation(Mag.class).value()))
                .toList();
        assertThat(methoden).hasSizeGreaterThan(20);
        return methoden;
    }

    private Map<Functie, Actor> actoren(Wereld wereld) {
        var actoren = new EnumMap<Functie, Actor>(Functie.class);
        actoren.put(
                Functie.GEBRUIKERSBEHEERDER,
                inloggers.gebruikersbeheerder(wereld.bedrijf()).actor());
        actoren.put(
                Functie.LEIDINGGEVENDE,
                inloggers.leidinggevende(wereld.bedrijf(), wereld.afdeling()).actor());
        actoren.put(
                Functie.VERZUIMCOORDINATOR,
                inloggers.verzuimcoordinator(wereld.bedrijf()).actor());
        actoren.put(
                Functie.WERKNEMER,
                inloggers.werknemer(wereld.bedrijf(), wereld.werknemer()).actor());
        for (var functie : Functie.values()) {
            if (functie.isRegioteam()) {
                actoren.put(
                        functie, inloggers.regioteam(functie, wereld.regio()).actor());
            }
        }
        actoren.put(
                Functie.FUNCTIONEEL_BEHEERDER,
                inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor());
        actoren.put(
                Functie.LOGBEHEERDER, inloggers.beheerder(Functie.LOGBEHEERDER).actor());
        return actoren;
    }

    private long weigeringen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4")
                        .mapTo(Long.class)
                        .one());
    }
}
