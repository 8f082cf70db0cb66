package nl.verzuimsysteem.toegang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/** Turns the functions somebody holds into the choices he has, each with its scope. Pure. */
final class Functies {
    /** What somebody most likely comes for stands first: it is the one he begins in when he never chose. */
    private static final List<Functie> VOLGORDE = List.of(
            Functie.VERZUIMCOORDINATOR,
            Functie.LEIDINGGEVENDE,
            Functie.MMA,
            Functie.POB,
            Functie.CASEMANAGER,
            Functie.BEDRIJFSARTS,
            Functie.GEBRUIKERSBEHEERDER,
            Functie.FUNCTIONEEL_BEHEERDER,
            Functie.LOGBEHEERDER,
            Functie.WERKNEMER);

    private final List<Functierij> geldig;
    private final Map<BedrijfId, Set<WerknemerId>> zelf;

    private Functies(List<Functierij> rijen, LocalDate vandaag) {
        this.geldig = rijen.stream().filter(rij -> rij.geldigOp(vandaag)).toList();
        // Of ended functions too: his own old case stays his own.
        this.zelf = new LinkedHashMap<>();
        for (var rij : rijen) {
            if (rij.bedrijfId() != null && rij.werknemerId() != null) {
                zelf.computeIfAbsent(rij.bedrijfId(), bedrijf -> new LinkedHashSet<>())
                        .add(rij.werknemerId());
            }
        }
    }

    /**
     * The choices of one person.
     *
     * @param rijen all functions he holds or held
     * @param vandaag the legal date
     */
    static List<Functiekeuze> keuzes(List<Functierij> rijen, LocalDate vandaag) {
        var functies = new Functies(rijen, vandaag);
        var keuzes = new ArrayList<Functiekeuze>();
        for (var functie : VOLGORDE) {
            var eigen = functies.geldig.stream()
                    .filter(rij -> rij.functie() == functie)
                    .toList();
            if (!eigen.isEmpty()) {
                keuzes.addAll(functies.keuzes(functie, eigen));
            }
        }
        return keuzes;
    }

    private List<Functiekeuze> keuzes(Functie functie, List<Functierij> rijen) {
        return switch (functie) {
            case VERZUIMCOORDINATOR, GEBRUIKERSBEHEERDER -> bedrijven(functie, rijen);
            case LEIDINGGEVENDE -> leidinggevende(rijen);
            case MMA, POB, CASEMANAGER, BEDRIJFSARTS -> regioteam(functie, rijen);
            case WERKNEMER -> werknemer(rijen);
            case FUNCTIONEEL_BEHEERDER, LOGBEHEERDER ->
                List.of(new Functiekeuze(functie.name(), functie, functie.naam(), new Bereik.Alles()));
            case SYSTEEM -> List.of();
        };
    }

    /** All his companies in one choice. */
    private List<Functiekeuze> bedrijven(Functie functie, List<Functierij> rijen) {
        var bedrijven = verzamel(rijen, Functierij::bedrijfId);
        return bedrijven.isEmpty()
                ? List.of()
                : List.of(keuze(
                        functie.name(),
                        functie,
                        plaatsen(verzamel(rijen, Functierij::bedrijf), "bedrijven"),
                        new Bereik.Bedrijven(bedrijven, ikZelf(bedrijven))));
    }

    /** A choice for each company, because a scope of departments lies in one company. */
    private List<Functiekeuze> leidinggevende(List<Functierij> rijen) {
        return perBedrijf(rijen)
                .map(groep -> {
                    var ikZelf = ikZelf(Set.of(groep.bedrijf()));
                    var heelBedrijf = groep.rijen().stream().anyMatch(rij -> rij.afdelingId() == null);
                    var bereik = heelBedrijf
                            ? new Bereik.Bedrijven(Set.of(groep.bedrijf()), ikZelf)
                            : new Bereik.Afdelingen(
                                    groep.bedrijf(), verzamel(groep.rijen(), Functierij::afdelingId), ikZelf);
                    var plaats = heelBedrijf
                            ? groep.naam()
                            : groep.naam() + ", "
                                    + plaatsen(verzamel(groep.rijen(), Functierij::afdeling), "afdelingen");
                    return keuze(
                            Functie.LEIDINGGEVENDE.name() + "-" + groep.bedrijf(),
                            Functie.LEIDINGGEVENDE,
                            plaats,
                            bereik);
                })
                .toList();
    }

    private static List<Functiekeuze> regioteam(Functie functie, List<Functierij> rijen) {
        var plaatsen = verzamel(
                rijen,
                (Functierij rij) ->
                        Objects.requireNonNullElse(rij.regio(), Objects.requireNonNullElse(rij.bedrijf(), "")));
        return List.of(keuze(
                functie.name(),
                functie,
                plaatsen(plaatsen, "plaatsen"),
                new Bereik.Regios(verzamel(rijen, Functierij::regioId), verzamel(rijen, Functies::toegewezen))));
    }

    /** A row with a regio speaks of the whole regio, also when it names a company. */
    private static @Nullable BedrijfId toegewezen(Functierij rij) {
        return rij.regioId() == null ? rij.bedrijfId() : null;
    }

    private static List<Functiekeuze> werknemer(List<Functierij> rijen) {
        var keuzes = new ArrayList<Functiekeuze>();
        for (var rij : rijen) {
            if (rij.bedrijfId() != null && rij.werknemerId() != null) {
                keuzes.add(keuze(
                        Functie.WERKNEMER.name() + "-" + rij.werknemerId(),
                        Functie.WERKNEMER,
                        Objects.requireNonNullElse(rij.bedrijf(), ""),
                        new Bereik.Eigen(rij.bedrijfId(), rij.werknemerId())));
            }
        }
        return keuzes;
    }

    private Set<WerknemerId> ikZelf(Set<BedrijfId> bedrijven) {
        return bedrijven.stream()
                .flatMap(bedrijf -> zelf.getOrDefault(bedrijf, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Groep(BedrijfId bedrijf, String naam, List<Functierij> rijen) {}

    private static java.util.stream.Stream<Groep> perBedrijf(List<Functierij> rijen) {
        var groepen = new LinkedHashMap<BedrijfId, Groep>();
        for (var rij : rijen) {
            var bedrijf = rij.bedrijfId();
            if (bedrijf != null) {
                groepen.computeIfAbsent(
                                bedrijf,
                                id -> new Groep(id, Objects.requireNonNullElse(rij.bedrijf(), ""), new ArrayList<>()))
                        .rijen()
                        .add(rij);
            }
        }
        return groepen.values().stream();
    }

    private static <T> Set<T> verzamel(List<Functierij> rijen, Function<Functierij, @Nullable T> deel) {
        var gevonden = new LinkedHashSet<T>();
        for (var rij : rijen) {
            var waarde = deel.apply(rij);
            if (waarde != null) {
                gevonden.add(waarde);
            }
        }
        return gevonden;
    }

    private static String plaatsen(Collection<String> namen, String meervoud) {
        return namen.size() <= 2 ? namen.stream().collect(Collectors.joining(" en ")) : namen.size() + " " + meervoud;
    }

    private static Functiekeuze keuze(String sleutel, Functie functie, String plaats, Bereik bereik) {
        return new Functiekeuze(
                sleutel, functie, plaats.isEmpty() ? functie.naam() : functie.naam() + " · " + plaats, bereik);
    }
}
