package openhall.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import openhall.people.door.Visitor;

/** Where a request comes from, as far as it may be counted: whoever keeps anything of it keeps a code. */
@RequestScoped
public class CallerNetwork {
    @Inject
    Visitor visitor;

    /** An IPv4 address, or the /64 network that one IPv6 line has. */
    public String name() {
        return visitor.network();
    }
}
