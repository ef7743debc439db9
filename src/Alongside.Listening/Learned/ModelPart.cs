namespace Alongside.Listening.Learned;

/// <summary>What one of the trained models of a language is for.</summary>
internal enum ModelPart
{
    /// <summary>What the seller's utterances do (<see cref="Heads.Seller"/>).</summary>
    Seller,

    /// <summary>What the customer's utterances do (<see cref="Heads.Customer"/>).</summary>
    Customer,

    /// <summary>In which field of the order form a piece of somebody's words belongs (<see cref="Heads.Form"/>).</summary>
    Form,
}
