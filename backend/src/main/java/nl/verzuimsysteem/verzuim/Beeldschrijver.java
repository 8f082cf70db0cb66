package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Writes the difference between how the spells of an employee stand and how they should stand, in as few statements as it
 * takes: one for one spell, two for one change in how much he is absent. Cases and spells that change together are
 * written together, so that joining two cases of thirty spells takes no more statements than joining two of one.
 */
@Singleton
class Beeldschrijver {
    private static final Comparator<Zaak> EERST_WIE_STOPT = Comparator.comparing(Zaak::loopt);

    private final ZaakRepository zaken;
    private final PeriodeRepository perioden;

    Beeldschrijver(ZaakRepository zaken, PeriodeRepository perioden) {
        this.zaken = zaken;
        this.perioden = perioden;
    }

    /**
     * @param hier the case the act was done from
     * @param doel how all should stand
     * @throws Ingehaald when somebody else changed one of the cases, or reported the same
     */
    Geschreven schrijf(Verzuimstand stand, long hier, Verzuimbeeld doel, Akte akte) {
        var nu = stand.beeld();
        var bekend = nu.perioden().stream().collect(Collectors.toMap(Periode::id, Function.identity()));
        var gewijzigd = doel.perioden().stream()
                .filter(een -> bekend.containsKey(een.id()) && !een.equals(bekend.get(een.id())))
                .toList();
        var enige = enige(gewijzigd, bekend, nu, doel);
        var anders = doel.zaken().stream()
                .filter(zaak -> nu.zaak(zaak.id())
                        .filter(was -> !was.gelijk(zaak)
                                || enige.filter(een -> een.dossier() == zaak.id())
                                        .isPresent())
                        .isPresent())
                .sorted(EERST_WIE_STOPT)
                .toList();
        var samen = anders.size() == 1 ? enige : Optional.<Periode>empty();
        // Where cases join or split, the promise of a talk goes along to the other one first.
        var gestopt = anders.size() == 1
                        && nu.zaken().size() == doel.zaken().size()
                        && Loopmelding.stoptZonderHerstel(nu, doel, anders.getFirst())
                ? Optional.of(anders.getFirst())
                : Optional.<Zaak>empty();
        if (!schrijfZaken(stand, anders, samen, gestopt.isPresent())) {
            throw new Ingehaald(anders.size() == 1);
        }
        var begonnen = !anders.isEmpty();
        var geraakt = geraakt(nu, doel, hier, enige);
        if (!geraakt.isEmpty()) {
            if (!zaken.raakAan(stand.bedrijf(), geraakt)) {
                throw new Ingehaald(!begonnen);
            }
            begonnen = true;
        }
        perioden.verwijder(stand.bedrijf(), nu, doel);
        var sleutels = new HashMap<Long, Long>();
        for (var zaak : doel.zaken()) {
            if (nu.zaak(zaak.id()).isEmpty()) {
                var sleutel = doel.van(zaak.id()).getFirst().sleutel();
                sleutels.put(zaak.id(), zaken.open(stand, zaak, sleutel, akte, begonnen));
            }
        }
        var geplaatst = geplaatst(doel, sleutels);
        if (samen.isEmpty()) {
            perioden.wijzig(
                    stand.bedrijf(),
                    geplaatst.perioden().stream()
                            .filter(een -> bekend.containsKey(een.id()) && !een.equals(bekend.get(een.id())))
                            .toList());
        }
        for (var periode : geplaatst.perioden()) {
            if (!bekend.containsKey(periode.id())) {
                perioden.voegToe(stand.bedrijf(), periode, begonnen ? null : sleutels.get(-1L));
                begonnen = true;
            }
        }
        perioden.schrijfVerloop(stand.bedrijf(), nu, geplaatst);
        perioden.schrijfVerlof(stand, nu.verlof(), geplaatst.verlof());
        return new Geschreven(geplaatst, gestopt.map(Zaak::id).orElse(null));
    }

    /**
     * What was written.
     *
     * @param beeld how all stands, with the keys of cases that are new
     * @param gestopt the case that stopped without recovery and took the promise of a talk along in the same statement;
     *     {@code null} when none did so alone
     */
    record Geschreven(Verzuimbeeld beeld, @Nullable Long gestopt) {}

    /** One statement, or none; {@code false} when somebody else changed one of them. */
    private boolean schrijfZaken(Verzuimstand stand, List<Zaak> anders, Optional<Periode> samen, boolean stopt) {
        if (anders.isEmpty()) {
            return true;
        }
        var gelezen = anders.stream()
                .flatMap(zaak -> stand.beeld().zaak(zaak.id()).stream())
                .toList();
        return anders.size() == 1
                ? zaken.wijzig(
                        stand.bedrijf(), anders.getFirst(), gelezen.getFirst().versie(), samen.orElse(null), stopt)
                : zaken.wijzig(stand.bedrijf(), anders, gelezen);
    }

    /** The one spell whose days change, within its case: written together with the case. */
    private static Optional<Periode> enige(
            List<Periode> gewijzigd, Map<Long, Periode> bekend, Verzuimbeeld nu, Verzuimbeeld doel) {
        return gewijzigd.size() == 1
                        && gewijzigd.getFirst().dossier()
                                == Objects.requireNonNull(
                                                bekend.get(gewijzigd.getFirst().id()))
                                        .dossier()
                        && nu.zaken().size() == doel.zaken().size()
                ? Optional.of(gewijzigd.getFirst())
                : Optional.empty();
    }

    /** Cases of which something changes that does not stand in their own row; with leave, all that count. */
    private static List<Zaak> geraakt(Verzuimbeeld nu, Verzuimbeeld doel, long hier, Optional<Periode> enige) {
        var verlof = !nu.verlof().equals(doel.verlof());
        return nu.zaken().stream()
                .filter(zaak -> doel.zaak(zaak.id()).map(zaak::gelijk).orElse(false))
                .filter(zaak -> enige.map(een -> een.dossier() != zaak.id()).orElse(true))
                .filter(zaak -> zaak.id() == hier || zaak.geldt() && (verlof || anders(nu, doel, zaak.id())))
                .toList();
    }

    private static boolean anders(Verzuimbeeld nu, Verzuimbeeld doel, long zaak) {
        return !nu.van(zaak).equals(doel.van(zaak))
                || !nu.verloop().stream()
                        .filter(deel -> deel.dossier() == zaak)
                        .toList()
                        .equals(doel.verloop().stream()
                                .filter(deel -> deel.dossier() == zaak)
                                .toList());
    }

    /** With the keys the database gave. */
    private static Verzuimbeeld geplaatst(Verzuimbeeld doel, Map<Long, Long> sleutels) {
        if (sleutels.isEmpty()) {
            return doel;
        }
        return new Verzuimbeeld(
                doel.zaken().stream()
                        .map(zaak -> zaak.als(sleutels.getOrDefault(zaak.id(), zaak.id())))
                        .toList(),
                doel.perioden().stream()
                        .map(een -> een.in(sleutels.getOrDefault(een.dossier(), een.dossier())))
                        .toList(),
                doel.verloop().stream()
                        .map(deel -> deel.in(sleutels.getOrDefault(deel.dossier(), deel.dossier())))
                        .toList(),
                doel.verlof());
    }
}
