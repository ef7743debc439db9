namespace Alongside.Web.Features.SignIn;

/// <summary>Why somebody was not signed in.</summary>
public enum SignInProblem
{
    /// <summary>They have not tried.</summary>
    None,

    /// <summary>The link has been used, or is none.</summary>
    UsedLink,

    /// <summary>The passphrase was not the one, or it was not time to look at it.</summary>
    WrongPassphrase,
}
