"""Starts the program from a checkout or a USB stick: `python main.py`."""

from studyapp.launch import main

if __name__ == "__main__":
    main()
