package nl.verzuimsysteem.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/** A terugkoppeling as it is stored. */
record Terugkoppelrij(
        TerugkoppelingId id,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        boolean vertrouwelijk,
        LocalDate dag,
        Instant gegevenOp,
        @Nullable Instant zichtbaarVanaf,
        String opsteller,
        Functie functie,
        String onder,
        @Nullable Instant geaccordeerdOp,
        @Nullable String geaccordeerdDoor,
        Geschiktheid geschiktheid,
        @Nullable String persoonlijk,
        @Nullable String sociaal,
        @Nullable String omgeving,
        @Nullable String dynamisch,
        @Nullable String statisch,
        @Nullable String werktijden,
        String advies,
        @Nullable String verloop,
        @Nullable LocalDate volgendContact,
        @Nullable String zienswijze,
        @Nullable Instant zienswijzeOp,
        int versie,
        Terugkoppelsoort soort,
        @Nullable Vervolgstap vervolg) {

    static final String VELDEN = """
            t.id, t.bedrijf_id AS bedrijf, t.werknemer_id AS werknemer, t.vertrouwelijk, t.dag, t.gegeven_op,
            t.zichtbaar_vanaf, t.opsteller, t.functie, t.onder, t.geaccordeerd_op, t.geaccordeerd_door, t.geschiktheid,
            t.persoonlijk, t.sociaal, t.omgeving, t.dynamisch, t.statisch, t.werktijden, t.advies, t.verloop, t.volgend_contact,
            t.zienswijze, t.zienswijze_op, t.versie, t.soort, t.vervolg""";

    Terugkoppeling terugkoppeling() {
        return new Terugkoppeling(
                id,
                vertrouwelijk,
                dag,
                gegevenOp,
                zichtbaarVanaf,
                opsteller,
                functie,
                onder,
                geaccordeerdOp,
                geaccordeerdDoor,
                inhoud(),
                zienswijze == null || zienswijzeOp == null ? null : new Zienswijze(zienswijze, zienswijzeOp, true),
                versie,
                soort,
                vervolg);
    }

    private Terugkoppelinhoud inhoud() {
        var mogelijkheden = new EnumMap<Rubriek, String>(Rubriek.class);
        for (var rubriek : Rubriek.values()) {
            var tekst = bij(rubriek);
            if (tekst != null) {
                mogelijkheden.put(rubriek, tekst);
            }
        }
        return new Terugkoppelinhoud(
                geschiktheid, mogelijkheden, advies, verloop == null ? "" : verloop, volgendContact);
    }

    private @Nullable String bij(Rubriek rubriek) {
        return switch (rubriek) {
            case PERSOONLIJK_FUNCTIONEREN -> persoonlijk;
            case SOCIAAL_FUNCTIONEREN -> sociaal;
            case FYSIEKE_OMGEVING -> omgeving;
            case DYNAMISCHE_HANDELINGEN -> dynamisch;
            case STATISCHE_HOUDINGEN -> statisch;
            case WERKTIJDEN -> werktijden;
        };
    }

    @Override
    public String toString() {
        return "Terugkoppelrij[" + id + "]";
    }
}
