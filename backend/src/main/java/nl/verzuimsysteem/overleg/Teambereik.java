package nl.verzuimsysteem.overleg;

import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * Of which regio's somebody reaches the overleg: those whose team he is in. Who is assigned to one company by name has no
 * part in it, and nobody else either.
 *
 * @param bereik those regio's, and no company by name
 * @param arts the bedrijfsarts who looks: he sees no more than the points he was asked for
 */
record Teambereik(Bereik.Regios bereik, @Nullable GebruikerId arts) {
    private static final Bereik.Kolommen DOSSIER = new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", null, null);

    static Teambereik van(Actor actor) {
        return new Teambereik(regios(actor.bereik()), actor.functie() == Functie.BEDRIJFSARTS ? actor.persoon() : null);
    }

    @Nullable
    Long artsId() {
        return arts == null ? null : arts.waarde();
    }

    /** The team of one regio. */
    static Bereik.Regios van(RegioId regio) {
        return new Bereik.Regios(Set.of(regio), Set.of());
    }

    /** What is left of a scope for the overleg. */
    static Bereik.Regios regios(Bereik bereik) {
        return new Bereik.Regios(bereik instanceof Bereik.Regios r ? r.regios() : Set.of(), Set.of());
    }

    /** The condition on an overleg or a series, by its column of the regio. */
    static Bereik.Voorwaarde opRegio(Bereik bereik, String kolom) {
        return regios(bereik).voorBedrijf("NULL", kolom);
    }

    /** The condition on cases, {@code d}. */
    static Bereik.Voorwaarde opDossier(Bereik bereik) {
        return regios(bereik).voorwaarde(DOSSIER);
    }

    /** @throws NietGevonden when it is the regio of another team */
    Teambereik eis(RegioId regio) {
        if (!bereik.regios().contains(regio)) {
            throw new NietGevonden("regio", regio);
        }
        return this;
    }
}
