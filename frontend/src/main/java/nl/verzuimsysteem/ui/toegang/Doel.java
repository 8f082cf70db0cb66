package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.regex.Pattern;
import nl.verzuimsysteem.ui.Paden;

/**
 * Where somebody was going when he had to log in first. Only ever a page of this site: a link that somebody else made
 * must not lead from our login page to his.
 *
 * @param pad relative to the root, such as {@code dossier/7/tijdlijn?van=1}
 */
record Doel(String pad) {
    private static final Doel HOME = new Doel(Paden.HOME);
    private static final String PARAMETER = "naar";
    private static final int LANGSTE = 500;
    /** Begins with a letter, so that neither {@code //elsewhere} nor {@code ../} is one; and names no scheme. */
    private static final Pattern EIGEN = Pattern.compile("[A-Za-z][A-Za-z0-9/_-]*(\\?[^\\s\\\\<>\"'#]*)?");

    static Doel van(Location plaats) {
        return van(plaats.getPathWithQueryParameters());
    }

    /** What the address of the login page names; home when that is nothing of ours. */
    static Doel uit(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).map(Doel::van).orElse(HOME);
    }

    static Doel van(String pad) {
        return pad.length() <= LANGSTE && EIGEN.matcher(pad).matches() && !pad.startsWith(Paden.INLOGGEN)
                ? new Doel(pad)
                : HOME;
    }

    boolean isHome() {
        return pad.isEmpty();
    }

    Location plaats() {
        return new Location(pad);
    }

    QueryParameters alsParameter() {
        return QueryParameters.of(PARAMETER, pad);
    }
}
