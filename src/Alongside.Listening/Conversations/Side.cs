namespace Alongside.Listening.Conversations;

/// <summary>Which side of the conversation somebody sits on. Several people may share a side.</summary>
public enum Side
{
    /// <summary>The person the review is for, and those who work with them.</summary>
    Seller,

    /// <summary>Everyone else.</summary>
    Customer,
}
