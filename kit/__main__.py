"""`python -m kit …` is `chophien …`."""

from kit.cli import main

if __name__ == "__main__":
    main()
