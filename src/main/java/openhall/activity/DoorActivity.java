package openhall.activity;

import jakarta.enterprise.event.Observes;
import openhall.people.SignInChanged;

/** Writes down how the ways into the house change. */
class DoorActivity {
    void changed(@Observes SignInChanged changed) {
        var id = changed.person().id;
        var subject = new Subject("person", id.toString(), "a person", "/admin/people/" + id);
        Activity.record(changed.person(), verb(changed.what()), subject, changed.at());
    }

    private static String verb(SignInChanged.What what) {
        return switch (what) {
            case ACCOUNT_OPENED -> "opened the account of";
            case PASSWORD_SET -> "set a password for";
            case PASSWORD_CHANGED -> "changed the password of";
            case PASSWORD_RESET -> "reset the password of";
            case PASSKEY_ADDED -> "added a passkey for";
            case PASSKEY_REMOVED -> "removed a passkey of";
        };
    }
}
