using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Changes;

/// <summary>Which acts are whose, whatever the form looks like. The pens are equal; a few acts can only be one's own.</summary>
public static class Pens
{
    /// <summary>Whether a party may do this at all.</summary>
    public static bool May(Party party, Act act) => act switch
    {
        StartForm or SetTerms or AddItem or ChangeItem or FreeTheSeat or AddLine { Evidence: not null } => party == Party.Seller,
        ConfirmLine or ChooseItem or DeviceArrives or AdmitDevice or Answer => party == Party.Customer,
        _ => true,
    };
}
